using CfnGen.Rules.TemplateRules.Parameters;

namespace CfnGen.Rules.Tests.TemplateRules.Parameters;

public sealed class DefaultIsAllowedTests
{
    private readonly DefaultIsAllowed rule = new();

    [Fact]
    public void Accepts_a_default_within_the_constraints()
    {
        const string Template = """
            Parameters:
              P0: {Type: Number, MinValue: 1, MaxValue: 3, Default: 3}
              P1: {Type: String, AllowedPattern: "[a-z]*", Default: ""}
              P2: {Type: Number, AllowedValues: [1, 2], Default: "1"}
              P3: {Type: CommaDelimitedList, AllowedValues: [a, b], Default: "a, b"}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_one_that_breaks_any_of_them()
    {
        const string Template = """
            Parameters:
              P0: {Type: Number, Default: many}
              P1: {Type: Number, MinValue: 1, Default: 0}
              P2: {Type: Number, MaxValue: 3, Default: 4}
              P3: {Type: String, AllowedValues: [a, b], Default: c}
              P4: {Type: String, AllowedPattern: "[a-z]+", Default: a1}
              P5: {Type: String, MinLength: 2, Default: a}
              P6: {Type: String, MaxLength: 2, Default: abc}
              P7: {Type: CommaDelimitedList, AllowedValues: [a, b], Default: "a,c"}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,31) Parameters/P0/Default: The default 'many' is no number.",
                "(3,44) Parameters/P1/Default: The default '0' is below MinValue, 1.",
                "(4,44) Parameters/P2/Default: The default '4' is above MaxValue, 3.",
                "(5,54) Parameters/P3/Default: The default 'c' is none of AllowedValues: a, b.",
                "(6,57) Parameters/P4/Default: The default 'a1' does not match AllowedPattern, [a-z]+.",
                "(7,45) Parameters/P5/Default: The default 'a' is shorter than MinLength, 2.",
                "(8,45) Parameters/P6/Default: The default 'abc' is longer than MaxLength, 2.",
                "(9,66) Parameters/P7/Default: The default 'c' is none of AllowedValues: a, b.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_constraints_alone_that_cannot_be_read()
    {
        const string Template = """
            Parameters:
              P0: {Type: String, AllowedPattern: "[", Default: a}
              P1: {Type: String, MinLength: few, Default: a}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_bounds_that_leave_no_value_to_another_rule()
    {
        const string Template = """
            Parameters:
              Size: {Type: Number, MinValue: 10, MaxValue: 2, Default: 5}
              Name: {Type: String, MinLength: 10, MaxLength: 2, Default: alert}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
