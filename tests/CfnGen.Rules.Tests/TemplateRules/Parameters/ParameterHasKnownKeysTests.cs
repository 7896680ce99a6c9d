using CfnGen.Rules.TemplateRules.Parameters;

namespace CfnGen.Rules.Tests.TemplateRules.Parameters;

public sealed class ParameterHasKnownKeysTests
{
    private readonly ParameterHasKnownKeys rule = new();

    [Fact]
    public void Accepts_every_key()
    {
        const string Template = """
            Parameters:
              P0: {Type: String, Default: a, AllowedValues: [a], AllowedPattern: a, MinLength: 1, MaxLength: 2, Description: A, ConstraintDescription: B, NoEcho: true}
              P1: {Type: Number, MinValue: 1, MaxValue: 2}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_other_keys_missing_types_and_values_of_another_form()
    {
        const string Template = """
            Parameters:
              P0: {Type: String, Defualt: a}
              P1: {Default: a}
              P2: {Type: String, Default: [a], AllowedValues: a}
              P3: {Type: String, Default: !Ref AWS::Region}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,22) Parameters/P0/Defualt: Parameters have no 'Defualt'. Did you mean 'Default'?",
                "(3,3) Parameters/P1: The parameter 'P1' needs a 'Type'.",
                "(4,31) Parameters/P2/Default: 'Default' takes a single value, and not a list.",
                "(4,51) Parameters/P2/AllowedValues: 'AllowedValues' takes a list of values, and not a single value.",
                "(5,31) Parameters/P3/Default: 'Default' takes a single value, and not the function Ref.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_parameters_of_another_form_to_another_rule()
    {
        const string Template = """
            Parameters:
              A: text
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
