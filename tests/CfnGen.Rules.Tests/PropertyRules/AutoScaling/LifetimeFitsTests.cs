using CfnGen.Rules.PropertyRules.AutoScaling;

namespace CfnGen.Rules.Tests.PropertyRules.AutoScaling;

public sealed class LifetimeFitsTests
{
    private readonly LifetimeFits rule = new();

    [Theory]
    [InlineData("0")]
    [InlineData("86400")]
    [InlineData("'31536000'")]
    [InlineData("!Ref Free")]
    public void Accepts_lifetimes_that_fit_and_what_deploy_time_knows(string lifetime)
    {
        var template = Group(lifetime);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_lifetime_that_is_too_short_in_a_branch()
    {
        var template = Group("!If [IsProd, 604800, 3600]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(9,49) Resources/It/Properties/MaxInstanceLifetime/Fn::If/2: Take 0, or 86400 to 31536000 seconds, not 3600."], findings);
    }

    private static string Group(string lifetime) => $$"""
        Parameters:
          Free: {Type: Number}
        Conditions:
          IsProd: !Equals [!Ref Free, 1]
        Resources:
          It:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              MaxInstanceLifetime: {{lifetime}}
        """;
}
