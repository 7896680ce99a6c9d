using CfnGen.Rules.OperationsRules.Scaling.Steps;

namespace CfnGen.Rules.Tests.OperationsRules.Scaling.Steps;

public sealed class StepsAreFewEnoughTests
{
    private readonly StepsAreFewEnough rule = new();

    [Fact]
    public void Accepts_twenty_steps()
    {
        var template = StepTemplate.With(Steps(20));

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_one_more()
    {
        var template = StepTemplate.With(Steps(21));

        var findings = Check.With(rule, template);

        Assert.Equal(["(22,9) Resources/Policy/Properties/StepAdjustments: Make wider steps: 21 are more than 20."], findings);
    }

    [Fact]
    public void Leaves_a_list_alone_that_only_deploy_time_knows()
    {
        var template = StepTemplate.With(Steps(21)).Replace("MetricIntervalUpperBound: 3,", "MetricIntervalUpperBound: !Ref Bound,", StringComparison.Ordinal);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    private static string Steps(int count) => string.Join('\n', Enumerable.Range(0, count).Select(step => step < count - 1
        ? $"{{MetricIntervalLowerBound: {step}, MetricIntervalUpperBound: {step + 1}, ScalingAdjustment: 1}}"
        : $"{{MetricIntervalLowerBound: {step}, ScalingAdjustment: 1}}"));
}
