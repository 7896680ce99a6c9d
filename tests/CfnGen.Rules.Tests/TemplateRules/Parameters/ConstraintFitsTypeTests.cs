using CfnGen.Rules.TemplateRules.Parameters;

namespace CfnGen.Rules.Tests.TemplateRules.Parameters;

public sealed class ConstraintFitsTypeTests
{
    private readonly ConstraintFitsType rule = new();

    [Fact]
    public void Accepts_constraints_of_the_type()
    {
        const string Template = """
            Parameters:
              P0: {Type: Number, MinValue: 1.5}
              P1: {Type: String, MaxLength: "10", NoEcho: "true", AllowedPattern: "^[a-z]+$"}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_those_of_another_type_and_those_that_cannot_be_read()
    {
        const string Template = """
            Parameters:
              P0: {Type: Number, MinLength: 1}
              P1: {Type: String, MaxValue: 1}
              P2: {Type: String, MaxLength: 1.5}
              P3: {Type: Number, MinValue: few}
              P4: {Type: String, NoEcho: maybe}
              P5: {Type: String, AllowedPattern: "[a-z"}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,22) Parameters/P0/MinLength: 'MinLength' is for texts: use 'MinValue' for a number.",
                "(3,22) Parameters/P1/MaxValue: 'MaxValue' is for numbers: use 'MaxLength' for a text.",
                "(4,22) Parameters/P2/MaxLength: 'MaxLength' takes a whole number, and this is '1.5'.",
                "(5,22) Parameters/P3/MinValue: 'MinValue' takes a number, and this is 'few'.",
                "(6,22) Parameters/P4/NoEcho: 'NoEcho' takes true or false, and this is 'maybe'.",
                "(7,22) Parameters/P5/AllowedPattern: The pattern cannot be read: Invalid pattern '[a-z' at offset 4. Unterminated [] set.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_lists_alone()
    {
        const string Template = """
            Parameters:
              P0: {Type: CommaDelimitedList, MinLength: 1}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
