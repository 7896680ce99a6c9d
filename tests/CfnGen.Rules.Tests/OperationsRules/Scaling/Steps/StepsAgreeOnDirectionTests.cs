using CfnGen.Rules.OperationsRules.Scaling.Steps;

namespace CfnGen.Rules.Tests.OperationsRules.Scaling.Steps;

public sealed class StepsAgreeOnDirectionTests
{
    private readonly StepsAgreeOnDirection rule = new();

    [Fact]
    public void Accepts_steps_that_all_add()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 15, ScalingAdjustment: 1}
            {MetricIntervalLowerBound: 15, ScalingAdjustment: 2}
            """);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_steps_that_add_above_and_take_away_below()
    {
        var template = StepTemplate.With("""
            {MetricIntervalUpperBound: 0, ScalingAdjustment: -1}
            {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 10, ScalingAdjustment: 0}
            {MetricIntervalLowerBound: 10, ScalingAdjustment: 1}
            """);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_step_that_scales_the_other_way()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 15, ScalingAdjustment: 1}
            {MetricIntervalLowerBound: 15, ScalingAdjustment: -2}
            """);

        var findings = Check.With(rule, template);

        Assert.Equal(["(23,11) Resources/Policy/Properties/StepAdjustments/1: Scale the same way in both: from 60 to 75 the adjustment is 1, from 75 up it is -2 ('Alarm' has the threshold 60)."], findings);
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
            {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 15, ScalingAdjustment: 1}
            {MetricIntervalLowerBound: 15, ScalingAdjustment: !Ref Bound}
            """);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }
}
