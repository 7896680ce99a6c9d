using CfnGen.Rules.OperationsRules.Scaling.Steps;

namespace CfnGen.Rules.Tests.OperationsRules.Scaling.Steps;

public sealed class FartherStepMovesFartherTests
{
    private readonly FartherStepMovesFarther rule = new();

    [Fact]
    public void Accepts_steps_that_grow()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 15, ScalingAdjustment: 1}
            {MetricIntervalLowerBound: 15, ScalingAdjustment: 2}
            """);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_step_that_does_less_than_a_nearer_one()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 15, ScalingAdjustment: 3}
            {MetricIntervalLowerBound: 15, ScalingAdjustment: 1}
            """);

        var findings = Check.With(rule, template);

        Assert.Equal(["(23,11) Resources/Policy/Properties/StepAdjustments/1: Scale by more than 3, or exchange the adjustments: from 75 up this step scales by 1, the one nearer to the threshold by 3 ('Alarm' has the threshold 60)."], findings);
    }

    [Fact]
    public void Reports_it_below_the_threshold_too()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: -15, MetricIntervalUpperBound: 0, ScalingAdjustment: -3}
            {MetricIntervalUpperBound: -15, ScalingAdjustment: -1}
            """, "LessThanThreshold", "30");

        var findings = Check.With(rule, template);

        Assert.Equal(["(23,11) Resources/Policy/Properties/StepAdjustments/1: Scale by more than -3, or exchange the adjustments: up to 15 this step scales by -1, the one nearer to the threshold by -3 ('Alarm' has the threshold 30)."], findings);
    }

    [Fact]
    public void Accepts_any_order_of_exact_capacities()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 15, ScalingAdjustment: 4}
            {MetricIntervalLowerBound: 15, ScalingAdjustment: 2}
            """).Replace("ChangeInCapacity", "ExactCapacity", StringComparison.Ordinal);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_adjustments_alone_that_only_deploy_time_knows()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 15, ScalingAdjustment: 3}
            {MetricIntervalLowerBound: 15, ScalingAdjustment: !Ref Bound}
            """);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }
}
