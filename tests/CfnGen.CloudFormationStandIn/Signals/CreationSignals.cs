using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml;
using CfnGen.CloudFormationStandIn.Resources;

namespace CfnGen.CloudFormationStandIn.Signals;

/// <summary>The signals that a CreationPolicy asks for.</summary>
internal static class CreationSignals
{
    private static readonly TimeSpan Default = TimeSpan.FromMinutes(5);

    /// <param name="step">A creation.</param>
    /// <param name="instances">What was launched, and signals; where there is none, the resource signals itself.</param>
    public static async Task WaitAsync(ResourceStep step, IReadOnlyList<string> instances)
    {
        if (step.Definition.CreationPolicy?["ResourceSignal"] is not JsonObject signal)
        {
            return;
        }

        var count = int.Parse(signal["Count"]?.GetValue<string>() ?? "1", CultureInfo.InvariantCulture);
        var timeout = signal["Timeout"]?.GetValue<string>() is { } text ? XmlConvert.ToTimeSpan(text) : Default;
        var wait = await SignalWait.RunAsync(step, instances, count, timeout);
        SignalBalance.Check(wait.Successes, wait.Failures, count, MinSuccessful(step));
    }

    private static int MinSuccessful(ResourceStep step) =>
        int.Parse(step.Definition.CreationPolicy?["AutoScalingCreationPolicy"]?["MinSuccessfulInstancesPercent"]?.GetValue<string>() ?? "100", CultureInfo.InvariantCulture);
}
