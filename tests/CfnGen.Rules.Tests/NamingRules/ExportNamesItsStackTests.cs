using CfnGen.Rules.NamingRules;

namespace CfnGen.Rules.Tests.NamingRules;

public sealed class ExportNamesItsStackTests
{
    private readonly ExportNamesItsStack rule = new();

    [Fact]
    public void Accepts_the_name_of_the_stack()
    {
        const string Template = """
            Parameters:
              Environment: {Type: String}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            Outputs:
              Topic:
                Value: !Ref Alerts
                Export: {Name: !Sub '${AWS::StackName}-alerts'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_name_that_every_stack_would_export()
    {
        const string Template = """
            Parameters:
              Environment: {Type: String}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            Outputs:
              Topic:
                Value: !Ref Alerts
                Export: {Name: alerts}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,20) Outputs/Topic/Export/Name: Name the stack in the export 'alerts': !Sub '${AWS::StackName}-Topic'.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_what_only_deploy_time_knows()
    {
        const string Template = """
            Parameters:
              Environment: {Type: String}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            Outputs:
              Topic:
                Value: !Ref Alerts
                Export: {Name: !Ref Environment}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
