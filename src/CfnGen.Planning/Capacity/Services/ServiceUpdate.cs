using CfnGen.Planning.Changes;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Capacity.Services;

/// <summary>What an update does to the tasks of a service.</summary>
internal static class ServiceUpdate
{
    public const string Service = "AWS::ECS::Service";

    /// <summary>Null: it has nothing to do with them.</summary>
    public static CapacityUpdate? Of(ComparedTemplates templates, PlannedResource before, PlannedResource after)
    {
        if (templates.ChangeOf(after.LogicalId) is not { Kind: ChangeKind.Changed or ChangeKind.Renamed } change)
        {
            return null;
        }

        var reasons = Reasons(change, templates);
        var move = new ServiceMove(templates, before, after, change);
        if (change.IsReplaced)
        {
            return NotForecast(move, UpdateMethod.ReplacingUpdate, [.. reasons, "CloudFormation makes a second service, waits until its tasks run, and deletes the first."]);
        }

        return reasons.Count == 0 ? Resized(move)
            : Elsewhere(move) is { } who ? NotForecast(move, UpdateMethod.Elsewhere, [.. reasons, who])
            : NotForecast(move) is { } why ? NotForecast(move, UpdateMethod.ServiceDeployment, [.. reasons, why])
            : DeploymentForecast.Of(move, reasons);
    }

    // What is supposed serves forecasts only.
    private static CapacityUpdate NotForecast(ServiceMove move, UpdateMethod method, IReadOnlyList<string> reasons) =>
        move.Forecast(method, CapacityOutcome.NotForecast, reasons) with { Assumptions = [] };

    private static List<string> Reasons(ResourceChange change, ComparedTemplates templates)
    {
        var reasons = new List<string>();
        if (change.FormerId is { } former)
        {
            reasons.Add(ChangeReason.OfRename(former, change.LogicalId));
        }

        foreach (var value in change.Changes)
        {
            if (value.Effect is UpdateEffect.InstancesRoll or UpdateEffect.Replacement && ChangeReason.PropertyOf(value) is not null)
            {
                reasons.Add(ChangeReason.Of(value, templates));
            }
        }

        return reasons;
    }

    private static string? Elsewhere(ServiceMove move) => move.New.Controller switch
    {
        "CODE_DEPLOY" => "CodeDeploy replaces the tasks, by a deployment configuration that is not in this resource.",
        "EXTERNAL" => "Somebody else's deployment controller replaces the tasks.",
        _ => null,
    };

    private static string? NotForecast(ServiceMove move) => move.New switch
    {
        { IsDaemon: true } => "A daemon has a task on each container instance, and how many there are is not in the template.",
        { Strategy: not "ROLLING" and var strategy } => $"Strategy is {strategy}: a second set of tasks starts beside the first and takes its requests over.",
        _ => null,
    };

    // An update in place sets the size of the template too.
    private static CapacityUpdate? Resized(ServiceMove move) =>
        move.Change.Effect > UpdateEffect.None && move.Start < move.Live && move.Options.LiveSizeOf(move.LogicalId) is not null
            ? move.Forecast(UpdateMethod.None, CapacityOutcome.Unchanged, [$"The service is updated in place, and its size with it: {move.Live} tasks become {move.Start}."]) with
            {
                Warnings = ["Leave DesiredCount out to keep what scaling has reached."],
            }
            : null;
}
