using CfnGen.Rules.OperationsRules.Scaling.Steps;

namespace CfnGen.Rules.Tests.OperationsRules.Scaling.Steps;

public sealed class BreachFallsIntoStepTests
{
    private readonly BreachFallsIntoStep rule = new();

    [Fact]
    public void Accepts_steps_from_the_threshold_up()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 15, ScalingAdjustment: 1}
            {MetricIntervalLowerBound: 15, ScalingAdjustment: 2}
            """);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_first_step_that_begins_later()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 10, ScalingAdjustment: 1}
            """);

        var findings = Check.With(rule, template);

        Assert.Equal(["(22,9) Resources/Policy/Properties/StepAdjustments: Let the first step begin with the lower bound 0: 'Alarm' fires from 60 up, and until 70 no step applies ('Alarm' has the threshold 60)."], findings);
    }

    [Fact]
    public void Reports_steps_on_the_other_side()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, ScalingAdjustment: 1}
            """, "LessThanThreshold", "30");

        var findings = Check.With(rule, template);

        Assert.Equal(["(22,9) Resources/Policy/Properties/StepAdjustments: Let the bounds count from 0 down: 'Alarm' fires below its threshold, and no step lies there."], findings);
    }

    [Fact]
    public void Reports_a_first_step_below_the_threshold_that_begins_later()
    {
        var template = StepTemplate.With("""
            {MetricIntervalUpperBound: -5, ScalingAdjustment: -1}
            """, "LessThanOrEqualToThreshold", "30");

        var findings = Check.With(rule, template);

        Assert.Equal(["(22,9) Resources/Policy/Properties/StepAdjustments: Let the first step below the threshold end with the upper bound 0: 'Alarm' fires from 30 down, and until 25 no step applies ('Alarm' has the threshold 30)."], findings);
    }

    [Fact]
    public void Leaves_bounds_alone_that_only_deploy_time_knows()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: !Ref Bound, ScalingAdjustment: 1}
            """);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_operators_alone_that_only_deploy_time_knows()
    {
        var template = StepTemplate.With("""
            {MetricIntervalLowerBound: 0, ScalingAdjustment: 1}
            """, "!Ref Bound", "30");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }
}
