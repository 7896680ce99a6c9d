using CfnGen.Rules.OperationsRules.Scaling.Steps;

namespace CfnGen.Rules.Tests.OperationsRules.Scaling.Steps;

public sealed class StepIsReachedTests
{
    private readonly StepIsReached rule = new();

    [Fact]
    public void Accepts_steps_on_the_side_of_the_alarm()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 15, ScalingAdjustment: 1}
            {MetricIntervalLowerBound: 15, ScalingAdjustment: 2}
            """);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_step_on_the_other_side()
    {
        var template = StepTemplate.With("""
            {MetricIntervalUpperBound: 0, ScalingAdjustment: -1}
            {MetricIntervalLowerBound: 0, ScalingAdjustment: 1}
            """);

        var findings = Check.With(rule, template);

        Assert.Equal(["(22,11) Resources/Policy/Properties/StepAdjustments/0: Remove this step, up to 60: 'Alarm' fires above 60 only ('Alarm' has the threshold 60)."], findings);
    }

    [Fact]
    public void Accepts_both_sides_for_an_alarm_that_may_look_back()
    {
        var template = StepTemplate.With("""
            {MetricIntervalUpperBound: 0, ScalingAdjustment: -1}
            {MetricIntervalLowerBound: 0, ScalingAdjustment: 1}
            """, alarm: "DatapointsToAlarm: 2");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_both_sides_for_an_alarm_that_calls_when_all_is_well_too()
    {
        var template = StepTemplate.With("""
            {MetricIntervalUpperBound: 0, ScalingAdjustment: -1}
            {MetricIntervalLowerBound: 0, ScalingAdjustment: 1}
            """, alarm: "OKActions: [!Ref Policy]");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_operators_alone_that_only_deploy_time_knows()
    {
        var template = StepTemplate.With("""
            {MetricIntervalUpperBound: 0, ScalingAdjustment: -1}
            {MetricIntervalLowerBound: 0, ScalingAdjustment: 1}
            """, "!Ref Bound");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_steps_alone_of_which_the_bounds_are_exchanged()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: -10, ScalingAdjustment: 1}
            {MetricIntervalLowerBound: 10, ScalingAdjustment: 2}
            """);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }
}
