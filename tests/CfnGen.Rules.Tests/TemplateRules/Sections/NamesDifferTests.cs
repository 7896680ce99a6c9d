using CfnGen.Rules.TemplateRules.Sections;

namespace CfnGen.Rules.Tests.TemplateRules.Sections;

public sealed class NamesDifferTests
{
    private readonly NamesDiffer rule = new();

    [Fact]
    public void Accepts_different_names()
    {
        const string Template = """
            Parameters:
              Mail: {Type: String}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_resource_called_as_a_parameter()
    {
        const string Template = """
            Parameters:
              Alerts: {Type: String}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(4,3) Resources/Alerts: 'Alerts' is a parameter already: give the resource another name."], findings);
    }

    [Fact]
    public void Leaves_conditions_and_outputs_alone()
    {
        const string Template = """
            Conditions:
              Alerts: !Equals [a, b]
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            Outputs:
              Alerts: {Value: !Ref Alerts}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
