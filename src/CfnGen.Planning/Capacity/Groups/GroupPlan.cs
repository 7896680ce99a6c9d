using CfnGen.Planning.Templates;
using CfnGen.Planning.Values;

namespace CfnGen.Planning.Capacity.Groups;

/// <summary>A group of one of the two templates: its sizes, and how it would be updated.</summary>
internal sealed class GroupPlan
{
    public GroupPlan(PlannedResource group, TemplateValues values, Assumptions assumptions)
    {
        var policies = new Settings(group["UpdatePolicy"], values, assumptions);
        var rolling = policies.Inner("AutoScalingRollingUpdate");
        var refresh = policies.Inner("AutoScalingInstanceRefresh");
        Properties = new(group.Properties, values, assumptions);
        CreationPolicy = new(group["CreationPolicy"], values, assumptions);
        Sizes = GroupSizes.Of(Properties);
        Method = policies.Inner("AutoScalingReplacingUpdate").Flag("WillReplace") ? UpdateMethod.ReplacingUpdate
            : rolling.Exist ? UpdateMethod.RollingUpdate
            : refresh.Exist ? UpdateMethod.InstanceRefresh
            : UpdateMethod.None;
        Rolling = rolling.Exist ? RollingPolicy.Of(rolling) : null;
        Refresh = refresh;
        SaysTwoWays = rolling.Exist && refresh.Exist;
        KeepsUnmodifiedSizes = policies.Inner("AutoScalingScheduledAction").Flag("IgnoreUnmodifiedGroupSizeProperties");
    }

    public Settings Properties { get; }

    public Settings CreationPolicy { get; }

    public GroupSizes Sizes { get; }

    public UpdateMethod Method { get; }

    /// <summary>What <c>AutoScalingRollingUpdate</c> says; null: there is none.</summary>
    public RollingPolicy? Rolling { get; }

    /// <summary>What <c>AutoScalingInstanceRefresh</c> says.</summary>
    public Settings Refresh { get; }

    /// <summary>Whether it has policies that exclude each other.</summary>
    public bool SaysTwoWays { get; }

    /// <summary>Whether sizes that the template does not change stay as the group has them.</summary>
    public bool KeepsUnmodifiedSizes { get; }

    /// <summary>Whether a load balancer has to let go of instances that are ended.</summary>
    public bool IsBalanced => Properties.Has("TargetGroupARNs") || Properties.Has("LoadBalancerNames") || Properties.Has("TrafficSources");
}
