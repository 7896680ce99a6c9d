using CfnGen.Rules.OperationsRules.Services;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Tests.OperationsRules.Services;

public sealed class DeregistrationDelayTests
{
    [Fact]
    public void Is_five_minutes_where_the_target_group_says_nothing()
    {
        var template = Template("{Port: 80}");

        var delay = Assert.Single(DeregistrationDelay.Of(template, template.FindResource("Targets")!));

        Assert.Equal((300, false), (delay.Seconds, delay.IsWritten));
    }

    [Fact]
    public void Is_what_the_target_group_says()
    {
        var template = Template("{TargetGroupAttributes: [{Key: stickiness.enabled, Value: 'true'}, {Key: deregistration_delay.timeout_seconds, Value: '45'}]}");

        var delay = Assert.Single(DeregistrationDelay.Of(template, template.FindResource("Targets")!));

        Assert.Equal((45, true), (delay.Seconds, delay.IsWritten));
    }

    [Theory]
    [InlineData("{TargetGroupAttributes: [{Key: deregistration_delay.timeout_seconds, Value: !ImportValue delay}]}")]
    [InlineData("{TargetGroupAttributes: !FindInMap [Attributes, Of, Targets]}")]
    public void Is_unknown_where_only_the_deployment_knows(string properties)
    {
        var template = Template(properties);

        var delays = DeregistrationDelay.Of(template, template.FindResource("Targets")!);

        Assert.Empty(delays);
    }

    private static CheckedTemplate Template(string properties) => new(Check.Read($$"""
        Resources:
          Targets: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {{properties}}}
        """));
}
