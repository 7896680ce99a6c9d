using CfnGen.Rules.ReferenceRules;

namespace CfnGen.Rules.Tests.ReferenceRules;

public sealed class ParameterIsUsedTests
{
    private readonly ParameterIsUsed rule = new();

    [Fact]
    public void Accepts_parameters_that_conditions_rules_and_scripts_use()
    {
        const string Template = """
            Parameters:
              First: {Type: String}
              Second: {Type: String}
              Third: {Type: String}
            Conditions:
              IsFirst: !Equals [!Ref First, x]
            Rules:
              Check:
                Assertions:
                  - Assert: !Contains [[a, b], !Ref Second]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Condition: IsFirst
                Metadata:
                  Note: !Sub text of ${Third}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Warns_of_one_that_nothing_uses()
    {
        const string Template = """
            Parameters:
              Mail: {Type: String}
              Other: {Type: String}
            Metadata:
              AWS::CloudFormation::Interface:
                ParameterLabels:
                  Other: {default: Other}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: Mail
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,3) Parameters/Mail: Nothing uses the parameter 'Mail': remove it.",
                "(3,3) Parameters/Other: Nothing uses the parameter 'Other': remove it.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_a_template_alone_that_a_macro_may_change()
    {
        const string Template = """
            Transform: [AWS::Include]
            Parameters:
              Mail: {Type: String}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_one_alone_whose_attribute_is_asked_for_by_mistake()
    {
        const string Template = """
            Parameters:
              Mail: {Type: String}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !GetAtt Mail.Name
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
