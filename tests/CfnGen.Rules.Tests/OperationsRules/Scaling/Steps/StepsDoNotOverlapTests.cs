using CfnGen.Rules.OperationsRules.Scaling.Steps;

namespace CfnGen.Rules.Tests.OperationsRules.Scaling.Steps;

public sealed class StepsDoNotOverlapTests
{
    private readonly StepsDoNotOverlap rule = new();

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
    public void Reports_a_step_that_begins_too_early()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 15, ScalingAdjustment: 1}
            {MetricIntervalLowerBound: 10, ScalingAdjustment: 2}
            """);

        var findings = Check.With(rule, template);

        Assert.Equal(["(23,11) Resources/Policy/Properties/StepAdjustments/1: Begin this step with the lower bound 15, or end the one before at 10: from 70 to 75 both apply ('Alarm' has the threshold 60)."], findings);
    }

    [Fact]
    public void Reports_a_step_inside_another()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, ScalingAdjustment: 1}
            {MetricIntervalLowerBound: 10, MetricIntervalUpperBound: 20, ScalingAdjustment: 2}
            """);

        var findings = Check.With(rule, template);

        Assert.Equal(["(23,11) Resources/Policy/Properties/StepAdjustments/1: End the step before with the upper bound 10: from 70 to 80 both apply ('Alarm' has the threshold 60)."], findings);
    }

    [Fact]
    public void Leaves_bounds_alone_that_only_deploy_time_knows()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 15, ScalingAdjustment: 1}
            {MetricIntervalLowerBound: !Ref Bound, ScalingAdjustment: 2}
            """);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Takes_a_branch_with_the_rest_that_goes_with_it()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: !If [IsLarge, 20, 15], ScalingAdjustment: 1}
            {MetricIntervalLowerBound: !If [IsLarge, 20, 15], ScalingAdjustment: 2}
            """);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }
}
