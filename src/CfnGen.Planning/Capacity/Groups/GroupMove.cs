using CfnGen.Planning.Changes;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Capacity.Groups;

/// <summary>A group on its way from the old template to the new one.</summary>
internal sealed class GroupMove
{
    public GroupMove(ComparedTemplates templates, PlannedResource before, PlannedResource after)
    {
        Templates = templates;
        Resource = after;
        Change = templates.ChangeOf(after.LogicalId);
        Old = new(before, templates.OldValues, Assumptions);
        New = new(after, templates.NewValues, Assumptions);
        Live = SizeThatRuns();
        Start = New.KeepsUnmodifiedSizes && New.Sizes == Old.Sizes ? Live : New.Sizes.SizeAfterUpdate(Live);
    }

    public ComparedTemplates Templates { get; }

    public CapacityOptions Options => Templates.Options;

    /// <summary>The group in the new template.</summary>
    public PlannedResource Resource { get; }

    public string LogicalId => Resource.LogicalId;

    /// <summary>Null: nothing changed in it.</summary>
    public ResourceChange? Change { get; }

    public GroupPlan Old { get; }

    public GroupPlan New { get; }

    public Assumptions Assumptions { get; } = new();

    /// <summary>How many instances run before the update.</summary>
    public int Live { get; }

    /// <summary>How many there are to be once the sizes of the new template are set.</summary>
    public int Start { get; }

    /// <summary>Whether no instance runs, before the update and after it.</summary>
    public bool HasNothing => Live == 0 && Start == 0;

    /// <summary>Whether the group has another size than the old template gives it.</summary>
    public bool IsScaled => Live != Old.Sizes.First;

    /// <summary>How long load balancers may hold an instance that is being ended; zero without one.</summary>
    public TimeSpan Draining => New.IsBalanced
        ? Capacity.Draining.Of(Templates.NewValues.Items(Resource.Properties?["TargetGroupARNs"]) ?? [], Templates)
        : TimeSpan.Zero;

    /// <summary>What every forecast of this group has.</summary>
    public CapacityUpdate Forecast(CapacityOutcome outcome, IReadOnlyList<string> reasons) => new()
    {
        LogicalId = LogicalId,
        Type = Resource.Type,
        Method = New.Method,
        Outcome = outcome,
        Reasons = reasons,
        Assumptions = Assumptions.Sentences,
    };

    /// <summary>The forecast of a group that <see cref="HasNothing"/>.</summary>
    public CapacityUpdate Nothing(IReadOnlyList<string> reasons) =>
        Forecast(CapacityOutcome.Unchanged, [.. reasons, "The group has no instances that could be replaced; those that are started later get the change."]);

    /// <summary>Notes what is supposed of lifecycle hooks, if the group has any.</summary>
    public void NoteHooks()
    {
        if (New.Properties.Has("LifecycleHookSpecificationList") || Templates.After.Resources.Any(Hooks))
        {
            Assumptions.Note("Lifecycle hooks are completed at once; each may hold an instance up to its HeartbeatTimeout.");
        }
    }

    private bool Hooks(PlannedResource resource)
    {
        if (resource.Type != "AWS::AutoScaling::LifecycleHook")
        {
            return false;
        }

        var names = new List<string>();
        NodeSearch.AddNames(resource.Properties?["AutoScalingGroupName"], names);
        return names.Contains(LogicalId);
    }

    private int SizeThatRuns()
    {
        if (Options.LiveSizeOf(LogicalId, Change?.FormerId) is { } given)
        {
            return given;
        }

        Assumptions.Note(Old.Sizes.Desired is null
            ? $"'{LogicalId}' has {Wording.Count(Old.Sizes.Min, "instance")}, the old template's MinSize; give the live size where scaling has changed it."
            : $"'{LogicalId}' has {Wording.Count(Old.Sizes.First, "instance")}, the old template's DesiredCapacity; give the live size where scaling has changed it.");
        return Old.Sizes.First;
    }
}
