using CfnGen.Rules.PropertyRules.S3;

namespace CfnGen.Rules.Tests.PropertyRules.S3;

public sealed class InfrequentAccessWaitsThirtyDaysTests
{
    private readonly InfrequentAccessWaitsThirtyDays rule = new();

    [Fact]
    public void Accepts_thirty_days_and_other_classes_at_once()
    {
        const string Template = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  LifecycleConfiguration:
                    Rules:
                      - Status: Enabled
                        Transitions:
                          - {StorageClass: STANDARD_IA, TransitionInDays: 30}
                          - {StorageClass: INTELLIGENT_TIERING, TransitionInDays: 0}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_fewer_days()
    {
        const string Template = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  LifecycleConfiguration:
                    Rules:
                      - Status: Enabled
                        Transitions: [{StorageClass: STANDARD_IA, TransitionInDays: 29}]
                        NoncurrentVersionTransitions: [{StorageClass: ONEZONE_IA, TransitionInDays: 1}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,73) Resources/Files/Properties/LifecycleConfiguration/Rules/0/Transitions/0/TransitionInDays: Raise TransitionInDays, 29, to at least 30: STANDARD_IA takes no younger objects.",
                "(9,89) Resources/Files/Properties/LifecycleConfiguration/Rules/0/NoncurrentVersionTransitions/0/TransitionInDays: Raise TransitionInDays, 1, to at least 30: ONEZONE_IA takes no younger objects.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_branch()
    {
        const string Template = """
            Conditions:
              IsCheap: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  LifecycleConfiguration:
                    Rules:
                      - Status: Enabled
                        Transitions: [{StorageClass: !If [IsCheap, GLACIER, STANDARD_IA], TransitionInDays: !If [IsCheap, 1, 20]}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(10,114) Resources/Files/Properties/LifecycleConfiguration/Rules/0/Transitions/0/TransitionInDays/Fn::If/2: Raise TransitionInDays, 20, to at least 30: STANDARD_IA takes no younger objects."], findings);
    }

    [Fact]
    public void Leaves_days_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Days: {Type: Number}
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  LifecycleConfiguration:
                    Rules:
                      - Status: Enabled
                        Transitions: [{StorageClass: STANDARD_IA, TransitionInDays: !Ref Days}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
