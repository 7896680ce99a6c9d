using System.Runtime.CompilerServices;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A process of an Auto Scaling group that can be suspended.</summary>
[InterpolatedStringHandler]
public sealed class ScalingProcess : CfnEnumeration, ICfnValue<ScalingProcess>
{
    public ScalingProcess(int literalLength, int formattedCount)
        : base(literalLength, formattedCount)
    {
    }

    private ScalingProcess(string value)
        : base(value)
    {
    }

    private ScalingProcess(TemplateNode node)
        : base(node)
    {
    }

    /// <summary>Suspended behind a load balancer, new instances get no requests and are not registered afterwards either.</summary>
    public static ScalingProcess AddToLoadBalancer => new("AddToLoadBalancer");

    /// <summary>Scaling by alarms.</summary>
    public static ScalingProcess AlarmNotification => new("AlarmNotification");

    /// <summary>Moving instances between zones to even them out.</summary>
    public static ScalingProcess AZRebalance => new("AZRebalance");

    /// <summary>Marking instances as unhealthy.</summary>
    public static ScalingProcess HealthCheck => new("HealthCheck");

    /// <summary>Refreshes of the whole group.</summary>
    public static ScalingProcess InstanceRefresh => new("InstanceRefresh");

    /// <summary>Suspended, an update that must launch instances waits until it fails.</summary>
    public static ScalingProcess Launch => new("Launch");

    /// <summary>Ending unhealthy instances.</summary>
    public static ScalingProcess ReplaceUnhealthy => new("ReplaceUnhealthy");

    /// <summary>Scaling by the clock.</summary>
    public static ScalingProcess ScheduledActions => new("ScheduledActions");

    /// <summary>Suspended, an update that must end instances waits until it fails.</summary>
    public static ScalingProcess Terminate => new("Terminate");

    public static implicit operator ScalingProcess(string value) => new(value);

    public static implicit operator ScalingProcess(CfnExpression value) => new(value.Node);

    public static implicit operator ScalingProcess(CfnString value) => new(value.Node);

    static ScalingProcess ICfnValue<ScalingProcess>.Of(TemplateNode node) => new(node);
}
