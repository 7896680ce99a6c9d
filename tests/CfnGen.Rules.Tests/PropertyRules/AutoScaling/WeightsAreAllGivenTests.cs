using CfnGen.Rules.PropertyRules.AutoScaling;

namespace CfnGen.Rules.Tests.PropertyRules.AutoScaling;

public sealed class WeightsAreAllGivenTests
{
    private readonly WeightsAreAllGiven rule = new();

    [Theory]
    [InlineData("[{InstanceType: a1.large}, {InstanceType: a1.medium}]")]
    [InlineData("[{InstanceType: a1.large, WeightedCapacity: '2'}, {InstanceType: a1.medium, WeightedCapacity: '1'}]")]
    [InlineData("[{InstanceType: a1.large, WeightedCapacity: '2'}, {InstanceType: a1.medium, WeightedCapacity: !Ref Free}]")]
    [InlineData("[{InstanceType: a1.large, WeightedCapacity: !If [IsWeighed, '2', !Ref AWS::NoValue]}, {InstanceType: a1.medium}]")]
    public void Accepts_weights_for_all_or_none_and_what_deploy_time_knows(string overrides)
    {
        var template = Group(overrides);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_weight_that_is_missing_and_one_that_is_too_heavy()
    {
        var template = Group("!If [IsWeighed, [{InstanceType: a1.large, WeightedCapacity: '1000'}, {InstanceType: a1.medium}], []]");

        var findings = Check.With(rule, template);

        Assert.Equal(
            [
                "(11,82) Resources/It/Properties/MixedInstancesPolicy/LaunchTemplate/Overrides/Fn::If/1/0/WeightedCapacity: A weight is from 1 to 999, not 1000.",
                "(11,91) Resources/It/Properties/MixedInstancesPolicy/LaunchTemplate/Overrides/Fn::If/1/1: Other machines of the group have a weight: give this one a 'WeightedCapacity', too.",
            ],
            findings);
    }

    private static string Group(string overrides) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsWeighed: !Equals [!Ref Free, weighed]
        Resources:
          It:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              MixedInstancesPolicy:
                LaunchTemplate:
                  Overrides: {{overrides}}
        """;
}
