using CfnGen.Rules.PropertyRules.S3;

namespace CfnGen.Rules.Tests.PropertyRules.S3;

public sealed class ObjectsExpireAfterTheyMoveTests
{
    private readonly ObjectsExpireAfterTheyMove rule = new();

    [Fact]
    public void Accepts_objects_that_move_first()
    {
        const string Template = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  LifecycleConfiguration:
                    Rules:
                      - {Status: Enabled, ExpirationInDays: 91, Transitions: [{StorageClass: GLACIER, TransitionInDays: 90}]}
                      - {Status: Enabled, ExpirationInDays: 30, Prefix: tmp}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_objects_that_expire_first()
    {
        const string Template = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  LifecycleConfiguration:
                    Rules:
                      - {Status: Enabled, ExpirationInDays: 90, Transitions: [{StorageClass: GLACIER, TransitionInDays: 90}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,109) Resources/Files/Properties/LifecycleConfiguration/Rules/0/Transitions/0/TransitionInDays: Keep TransitionInDays, 90, below ExpirationInDays, 90."], findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Conditions:
              IsShort: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties:
                  LifecycleConfiguration:
                    Rules:
                      - Status: Enabled
                        ExpirationInDays: !If [IsShort, 30, 365]
                        Transitions: [{StorageClass: GLACIER, TransitionInDays: !If [IsShort, 10, 90]}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
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
                      - {Status: Enabled, ExpirationInDays: !Ref Days, Transitions: [{StorageClass: GLACIER, TransitionInDays: 90}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
