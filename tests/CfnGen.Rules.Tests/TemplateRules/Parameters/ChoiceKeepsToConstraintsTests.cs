using CfnGen.Rules.TemplateRules.Parameters;

namespace CfnGen.Rules.Tests.TemplateRules.Parameters;

public sealed class ChoiceKeepsToConstraintsTests
{
    private readonly ChoiceKeepsToConstraints rule = new();

    [Fact]
    public void Accepts_choices_that_keep_to_them()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String, AllowedValues: [prod, test], AllowedPattern: '[a-z]+', MaxLength: 4}
              Size: {Type: Number, AllowedValues: [1, 2], MaxValue: 2}
              Free: {Type: String, AllowedValues: [a, B]}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_choices_that_do_not()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String, AllowedValues: [prod, test-2], AllowedPattern: '[a-z]+'}
              Size: {Type: Number, AllowedValues: [1, 3], MaxValue: 2}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,47) Parameters/Stage/AllowedValues/1: 'test-2' cannot be chosen, because it does not match AllowedPattern, [a-z]+.",
                "(3,43) Parameters/Size/AllowedValues/1: '3' cannot be chosen, because it is above MaxValue, 2.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_the_default_to_another_rule()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String, AllowedValues: [prod, test-2], AllowedPattern: '[a-z]+', Default: test-2}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
