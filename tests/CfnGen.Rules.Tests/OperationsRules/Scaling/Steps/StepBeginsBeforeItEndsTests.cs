using CfnGen.Rules.OperationsRules.Scaling.Steps;

namespace CfnGen.Rules.Tests.OperationsRules.Scaling.Steps;

public sealed class StepBeginsBeforeItEndsTests
{
    private readonly StepBeginsBeforeItEnds rule = new();

    [Fact]
    public void Accepts_bounds_in_order()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 15, ScalingAdjustment: 1}
            {MetricIntervalLowerBound: 15, ScalingAdjustment: 2}
            """);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_bounds_that_were_exchanged()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: -10, ScalingAdjustment: -1}
            {MetricIntervalUpperBound: -10, ScalingAdjustment: -2}
            """, "LessThanThreshold", "30");

        var findings = Check.With(rule, template);

        Assert.Equal(["(22,11) Resources/Policy/Properties/StepAdjustments/0: Exchange the bounds of this step: the lower one, 0, is above the upper one, -10."], findings);
    }

    [Fact]
    public void Reports_bounds_that_are_equal()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 15, MetricIntervalUpperBound: 15, ScalingAdjustment: 1}
            {MetricIntervalLowerBound: 15, ScalingAdjustment: 2}
            """);

        var findings = Check.With(rule, template);

        Assert.Equal(["(22,11) Resources/Policy/Properties/StepAdjustments/0: Give this step bounds that differ: both are 15."], findings);
    }

    [Fact]
    public void Leaves_bounds_alone_that_only_deploy_time_knows()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 15, MetricIntervalUpperBound: !Ref Bound, ScalingAdjustment: 1}
            {MetricIntervalLowerBound: 15, ScalingAdjustment: 2}
            """);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }
}
