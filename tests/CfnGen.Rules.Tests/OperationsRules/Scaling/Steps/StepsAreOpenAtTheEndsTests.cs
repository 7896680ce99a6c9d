using CfnGen.Rules.OperationsRules.Scaling.Steps;

namespace CfnGen.Rules.Tests.OperationsRules.Scaling.Steps;

public sealed class StepsAreOpenAtTheEndsTests
{
    private readonly StepsAreOpenAtTheEnds rule = new();

    [Fact]
    public void Accepts_a_last_step_without_upper_bound()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 15, ScalingAdjustment: 1}
            {MetricIntervalLowerBound: 15, ScalingAdjustment: 2}
            """);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_steps_on_both_sides()
    {
        var template = StepTemplate.With("""
            {MetricIntervalUpperBound: -10, ScalingAdjustment: -2}
            {MetricIntervalLowerBound: -10, MetricIntervalUpperBound: 0, ScalingAdjustment: -1}
            {MetricIntervalLowerBound: 0, ScalingAdjustment: 1}
            """);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_last_step_that_ends()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 15, ScalingAdjustment: 1}
            {MetricIntervalLowerBound: 15, MetricIntervalUpperBound: 30, ScalingAdjustment: 2}
            """);

        var findings = Check.With(rule, template);

        Assert.Equal(["(23,11) Resources/Policy/Properties/StepAdjustments/1: Leave MetricIntervalUpperBound out: from 90 up there is no step ('Alarm' has the threshold 60)."], findings);
    }

    [Fact]
    public void Reports_a_lowest_step_that_begins_below_the_threshold()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: -10, MetricIntervalUpperBound: 0, ScalingAdjustment: -1}
            """, "LessThanThreshold", "30");

        var findings = Check.With(rule, template);

        Assert.Equal(["(22,11) Resources/Policy/Properties/StepAdjustments/0: Leave MetricIntervalLowerBound out: below 20 there is no step ('Alarm' has the threshold 30)."], findings);
    }

    [Fact]
    public void Reports_a_step_without_bounds()
    {
        var template = StepTemplate.With("""
            {ScalingAdjustment: 1}
            """);

        var findings = Check.With(rule, template);

        Assert.Equal(["(22,11) Resources/Policy/Properties/StepAdjustments/0: Give this step a bound: MetricIntervalLowerBound 0 for an alarm that fires above its threshold, MetricIntervalUpperBound 0 for one that fires below."], findings);
    }

    [Fact]
    public void Reports_two_steps_that_are_open_on_the_same_side()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, ScalingAdjustment: 1}
            {MetricIntervalLowerBound: 15, ScalingAdjustment: 2}
            """);

        var findings = Check.With(rule, template);

        Assert.Equal(["(23,11) Resources/Policy/Properties/StepAdjustments/1: Give this step or the one that begins at 60 an upper bound: only one step may be open above ('Alarm' has the threshold 60)."], findings);
    }

    [Fact]
    public void Leaves_bounds_alone_that_only_deploy_time_knows()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: !Ref Bound, ScalingAdjustment: 1}
            """);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Knows_a_bound_that_a_condition_leaves_out()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: !If [IsLarge, 30, !Ref AWS::NoValue], ScalingAdjustment: 1}
            """);

        var findings = Check.With(rule, template);

        Assert.Equal(["(22,11) Resources/Policy/Properties/StepAdjustments/0: Leave MetricIntervalUpperBound out: from 90 up there is no step ('Alarm' has the threshold 60)."], findings);
    }
}
