using CfnGen.Rules.OperationsRules.Scaling.Steps;

namespace CfnGen.Rules.Tests.OperationsRules.Scaling.Steps;

public sealed class StepsLeaveNoGapTests
{
    private readonly StepsLeaveNoGap rule = new();

    [Fact]
    public void Accepts_steps_that_begin_where_others_end()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 15, ScalingAdjustment: 1}
            {MetricIntervalLowerBound: 15, ScalingAdjustment: 2}
            """);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_steps_that_leave_a_gap_in_the_units_of_the_metric()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 15, ScalingAdjustment: 1}
            {MetricIntervalLowerBound: 20, ScalingAdjustment: 2}
            """);

        var findings = Check.With(rule, template);

        Assert.Equal(["(23,11) Resources/Policy/Properties/StepAdjustments/1: Begin this step where the one before ends, with the lower bound 15: from 75 to 80 there is no step ('Alarm' has the threshold 60)."], findings);
    }

    [Fact]
    public void Shows_bounds_as_they_are_where_the_threshold_is_not_known()
    {
        var template = StepTemplate.With("""
            {MetricIntervalUpperBound: -20, ScalingAdjustment: -2}
            {MetricIntervalLowerBound: -15, MetricIntervalUpperBound: 0, ScalingAdjustment: -1}
            """, threshold: "!Ref Bound");

        var findings = Check.With(rule, template);

        Assert.Equal(["(23,11) Resources/Policy/Properties/StepAdjustments/1: Begin this step where the one before ends, with the lower bound -20: from the threshold - 20 to the threshold - 15 there is no step."], findings);
    }

    [Fact]
    public void Leaves_bounds_alone_that_only_deploy_time_knows()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: !Ref Bound, ScalingAdjustment: 1}
            {MetricIntervalLowerBound: 20, ScalingAdjustment: 2}
            """);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Looks_into_each_branch_of_a_condition()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: !If [IsLarge, 20, 15], ScalingAdjustment: 1}
            {MetricIntervalLowerBound: 20, ScalingAdjustment: 2}
            """);

        var findings = Check.With(rule, template);

        Assert.Equal(["(23,11) Resources/Policy/Properties/StepAdjustments/1: Begin this step where the one before ends, with the lower bound 15: from 75 to 80 there is no step ('Alarm' has the threshold 60)."], findings);
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
