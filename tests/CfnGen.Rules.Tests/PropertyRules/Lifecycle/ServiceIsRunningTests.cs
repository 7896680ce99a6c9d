using CfnGen.Rules.PropertyRules.Lifecycle;

namespace CfnGen.Rules.Tests.PropertyRules.Lifecycle;

public sealed class ServiceIsRunningTests
{
    private readonly ServiceIsRunning rule = new();

    [Fact]
    public void Accepts_services_that_run()
    {
        const string Template = """
            Resources:
              It:
                Type: AWS::SNS::Topic
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_those_that_do_not()
    {
        const string Template = """
            Resources:
              It:
                Type: AWS::OpsWorks::Stack
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(3,11) Resources/It/Type: Replace the resource: the service of AWS::OpsWorks::Stack was shut down on 2024-05-01."], findings);
    }

    [Fact]
    public void Reports_those_under_a_condition()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              It:
                Type: AWS::QLDB::Ledger
                Condition: IsProd
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,11) Resources/It/Type: Replace the resource: the service of AWS::QLDB::Ledger was shut down on 2025-07-31."], findings);
    }

    [Fact]
    public void Leaves_properties_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Value: {Type: String}
            Resources:
              It:
                Type: AWS::SNS::Topic
                Properties: {TopicName: !Ref Value}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
