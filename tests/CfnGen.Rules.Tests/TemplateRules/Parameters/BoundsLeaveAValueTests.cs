using CfnGen.Rules.TemplateRules.Parameters;

namespace CfnGen.Rules.Tests.TemplateRules.Parameters;

public sealed class BoundsLeaveAValueTests
{
    private readonly BoundsLeaveAValue rule = new();

    [Fact]
    public void Accepts_bounds_that_are_equal_or_alone()
    {
        const string Template = """
            Parameters:
              Size: {Type: Number, MinValue: 2, MaxValue: 2}
              Name: {Type: String, MinLength: 9, MaxLength: 10}
              Count: {Type: Number, MinValue: 2}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_bounds_that_are_exchanged()
    {
        const string Template = """
            Parameters:
              Size: {Type: Number, MinValue: 10, MaxValue: 2}
              Name: {Type: String, MaxLength: 9, MinLength: 10}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,24) Parameters/Size/MinValue: Exchange the bounds: MinValue, 10, is above MaxValue, 2.",
                "(3,38) Parameters/Name/MinLength: Exchange the bounds: MinLength, 10, is above MaxLength, 9.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_bounds_alone_that_are_no_numbers()
    {
        const string Template = """
            Parameters:
              Size: {Type: Number, MinValue: ten, MaxValue: 2}
              Name: {Type: String, MinLength: !Ref Size, MaxLength: 2}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
