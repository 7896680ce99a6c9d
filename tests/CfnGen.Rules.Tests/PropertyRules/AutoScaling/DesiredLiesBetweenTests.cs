using CfnGen.Rules.PropertyRules.AutoScaling;

namespace CfnGen.Rules.Tests.PropertyRules.AutoScaling;

public sealed class DesiredLiesBetweenTests
{
    private readonly DesiredLiesBetween rule = new();

    [Theory]
    [InlineData("2")]
    [InlineData("'4'")]
    [InlineData("!Ref Free")]
    [InlineData("!If [IsOff, !Ref AWS::NoValue, 3]")]
    public void Accepts_sizes_between_and_what_deploy_time_knows(string desired)
    {
        var template = Group(desired);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("!If [IsOff, 0, 3]", "(11,36) Resources/It/Properties/DesiredCapacity/Fn::If/1: Raise DesiredCapacity (0) to MinSize (2) or above.")]
    [InlineData("5", "(11,24) Resources/It/Properties/DesiredCapacity: Lower DesiredCapacity (5) to MaxSize (4) or below.")]
    public void Reports_sizes_outside(string desired, string finding)
    {
        var template = Group(desired);

        var findings = Check.With(rule, template);

        Assert.Equal([finding], findings);
    }

    private static string Group(string desired) => $$"""
        Parameters:
          Free: {Type: Number}
        Conditions:
          IsOff: !Equals [!Ref Free, 0]
        Resources:
          It:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              MinSize: 2
              MaxSize: '4'
              DesiredCapacity: {{desired}}
        """;
}
