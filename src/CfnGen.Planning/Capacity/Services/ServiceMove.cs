using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Capacity.Services;

/// <summary>A service on its way from the old template to the new one.</summary>
internal sealed class ServiceMove
{
    public ServiceMove(ComparedTemplates templates, PlannedResource before, PlannedResource after, ResourceChange change)
    {
        (Templates, Resource, Change) = (templates, after, change);
        Old = new(before, templates.OldValues, Assumptions);
        New = new(after, templates.NewValues, Assumptions);
        Live = SizeThatRuns();
        Start = New.DesiredCount ?? Live;
    }

    public ComparedTemplates Templates { get; }

    public CapacityOptions Options => Templates.Options;

    /// <summary>The service in the new template.</summary>
    public PlannedResource Resource { get; }

    public string LogicalId => Resource.LogicalId;

    public ResourceChange Change { get; }

    public ServicePlan Old { get; }

    public ServicePlan New { get; }

    public Assumptions Assumptions { get; } = new();

    /// <summary>How many tasks run before the update.</summary>
    public int Live { get; }

    /// <summary>How many there are to be after it.</summary>
    public int Start { get; }

    /// <summary>How long load balancers may hold a task that is being stopped; zero without one.</summary>
    public TimeSpan Draining
    {
        get
        {
            var groups = new List<TemplateNode>();
            foreach (var item in Templates.NewValues.Items(Resource.Properties?["LoadBalancers"]) ?? [])
            {
                if (item is MappingNode balancer && Templates.NewValues.Resolve(balancer["TargetGroupArn"]) is { } group)
                {
                    groups.Add(group);
                }
            }

            return New.IsBalanced ? Capacity.Draining.Of(groups, Templates) : TimeSpan.Zero;
        }
    }

    /// <summary>What every forecast of this service has.</summary>
    public CapacityUpdate Forecast(UpdateMethod method, CapacityOutcome outcome, IReadOnlyList<string> reasons) => new()
    {
        LogicalId = LogicalId,
        Type = Resource.Type,
        Method = method,
        Outcome = outcome,
        Reasons = reasons,
        Assumptions = Assumptions.Sentences,
    };

    private int SizeThatRuns()
    {
        if (Options.LiveSizeOf(LogicalId, Change.FormerId) is { } given)
        {
            return given;
        }

        var (size, origin) = Old.DesiredCount is { } count ? (count, "the old template's DesiredCount")
            : Scaled() is { } least ? (least, "the MinCapacity of its scaling")
            : (1, "as for a service without DesiredCount");
        Assumptions.Note($"'{LogicalId}' has {Wording.Count(size, "task")}, {origin}; give the live size where scaling has changed it.");
        return size;
    }

    // The least that Application Auto Scaling keeps.
    private int? Scaled()
    {
        foreach (var resource in Templates.Before.Resources)
        {
            if (resource.Type == "AWS::ApplicationAutoScaling::ScalableTarget" && Names(resource.Properties?["ResourceId"]))
            {
                return new Settings(resource.Properties, Templates.OldValues, Assumptions).Number("MinCapacity");
            }
        }

        return null;
    }

    private bool Names(TemplateNode? node)
    {
        var names = new List<string>();
        NodeSearch.AddNames(node, names);
        return names.Contains(LogicalId) || NodeSearch.HasText(node, text => text.Contains("${" + LogicalId + ".Name}", StringComparison.Ordinal));
    }
}
