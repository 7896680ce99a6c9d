using CfnGen.Rules.ReferenceRules;

namespace CfnGen.Rules.Tests.ReferenceRules;

public sealed class DependsOnTargetExistsTests
{
    private readonly DependsOnTargetExists rule = new();

    [Fact]
    public void Accepts_one_name_and_several()
    {
        const string Template = """
            Resources:
              Queue:
                Type: AWS::SQS::Queue
                DependsOn: Alerts
              Alerts:
                Type: AWS::SNS::Topic
              Other:
                Type: AWS::SNS::Topic
                DependsOn: [Queue, Alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_parameter_a_missing_resource_and_the_resource_itself()
    {
        const string Template = """
            Parameters:
              Mail: {Type: String}
            Resources:
              Queue:
                Type: AWS::SQS::Queue
                DependsOn:
                  - Mail
                  - Alert
                  - Queue
              Alerts:
                Type: AWS::SNS::Topic
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(7,9) Resources/Queue/DependsOn/0: 'Mail' is a parameter, which is there from the beginning: remove it from DependsOn.",
                "(8,9) Resources/Queue/DependsOn/1: There is no resource 'Alert' to wait for. Did you mean 'Alerts'?",
                "(9,9) Resources/Queue/DependsOn/2: 'Queue' waits for itself: remove it from DependsOn.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_what_is_no_name_to_another_rule()
    {
        const string Template = """
            Resources:
              Queue:
                Type: AWS::SQS::Queue
                DependsOn: [!Ref Alerts]
              Alerts:
                Type: AWS::SNS::Topic
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
