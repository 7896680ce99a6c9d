using CfnGen.Rules.TemplateRules.Entries;

namespace CfnGen.Rules.Tests.TemplateRules.Entries;

public sealed class OutputHasValueTests
{
    private readonly OutputHasValue rule = new();

    [Fact]
    public void Accepts_every_key()
    {
        const string Template = """
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            Outputs:
              A:
                Condition: B
                Description: C
                Value: !Ref Alerts
                Export: {Name: !Sub "${AWS::StackName}-a"}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_missing_values_other_keys_and_other_forms()
    {
        const string Template = """
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            Outputs:
              A: {Valu: a}
              B: {Value: a, Export: name}
              C: {Value: a, Description: !Ref AWS::Region, Condition: [x]}
              D: {Value: a, Export: {Name: a, Region: b}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,3) Outputs/A: The output 'A' needs a 'Value'.",
                "(4,7) Outputs/A/Valu: Outputs have no 'Valu'. Did you mean 'Value'?",
                "(5,25) Outputs/B/Export: 'Export' takes a 'Name', and nothing else.",
                "(6,30) Outputs/C/Description: 'Description' takes a text, and not the function Ref.",
                "(6,59) Outputs/C/Condition: 'Condition' takes the name of a condition, and not a list.",
                "(7,25) Outputs/D/Export: 'Export' takes a 'Name', and nothing else.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_outputs_of_another_form_to_another_rule()
    {
        const string Template = """
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            Outputs:
              A: text
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_function_in_the_place_of_the_declaration()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            Outputs:
              Topic: !Ref Alerts
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,3) Outputs/Topic: The output 'Topic' is a function and nothing else: put it under 'Value'."], findings);
    }
}
