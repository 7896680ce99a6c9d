using CfnGen.Resources.ApplicationAutoScaling;
using CfnGen.Resources.CloudWatch;

namespace CfnGen.Stacks.Parts.Metrics;

/// <summary>What a service is scaled by and watched by: one metric, or several by metric math.</summary>
public abstract class TrackedMetric
{
    /// <summary>One datapoint a minute: target tracking wants three before it believes them.</summary>
    protected const int Period = 60;

    /// <summary>For a policy of target tracking: the average over each minute.</summary>
    public abstract ScalingPolicyCustomizedMetricSpecification Tracked { get; }

    /// <summary>For an alarm: the same average. What is too much, and what then, is added with <c>with</c>.</summary>
    public abstract Alarm Watched { get; }
}
