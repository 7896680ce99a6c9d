using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;
using CfnGen.Planning.Comparison;
using CfnGen.Planning.Effects.Decisions;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Effects;

/// <summary>A resource of both templates, while it is found out what happens to it.</summary>
internal sealed class UpdatedResource(PlannedResource before, PlannedResource after)
{
    private readonly PropertyTypes types = new(after.CatalogueType);
    private readonly List<ValueChange> changes = [];
    private readonly List<ValuePath> paths = [];
    private readonly HashSet<ValuePath> doubtful = [];
    private readonly List<ValuePath> settled = [];
    private UpdateEffect worst;
    private bool isReplaced;
    private bool isOfOtherType;

    public PlannedResource Before => before;

    public PlannedResource After => after;

    public IReadOnlyList<ValueChange> Changes => changes;

    public bool IsRenamed => before.LogicalId != after.LogicalId;

    /// <summary>The worst of what its changes do. What no update can change comes with a new resource, so that a replacement is worse than that.</summary>
    public UpdateEffect Effect => isReplaced && !isOfOtherType ? UpdateEffect.Replacement : worst;

    /// <summary>Notes where values are written differently and are the same.</summary>
    public void Settle(IReadOnlyList<ValuePath> places) => settled.AddRange(places);

    /// <summary>Whether a value was found to be the same though it is written differently.</summary>
    public bool IsSettled(ValuePath path) => settled.Exists(place => place.Holds(path));

    /// <summary>Notes what is written differently.</summary>
    public void Add(Difference difference)
    {
        var effect = EffectOf(difference);
        // In a branch it depends on the condition whether the value counts at all.
        var when = (difference.Path.When(), difference.Doubt) switch
        {
            ({ } branch, { } doubt) => $"{branch} and {doubt}",
            var (branch, doubt) => branch ?? doubt,
        };
        var isDoubtful = when is not null && effect.Effect == UpdateEffect.Replacement;
        Add(difference.Path, new()
        {
            Path = difference.Path.ToString(),
            Before = difference.Before,
            After = difference.After,
            Effect = isDoubtful ? UpdateEffect.ReplacementIf : effect.Effect,
            When = when,
            // The reason of a certain replacement does not complete "replacement if …".
            Reason = difference.IsOrder ? Differences.OtherOrder : isDoubtful ? null : effect.Reason,
        });
    }

    /// <summary>Notes a value that is written as before and changes all the same; one that is noted already stays as it is.</summary>
    /// <returns>Whether this is new.</returns>
    public bool Add(IndirectChange change)
    {
        var known = paths.FindIndex(path => path.Holds(change.Path));
        if (known >= 0 && !(change.IsSure && doubtful.Remove(paths[known])))
        {
            return false;
        }

        var effect = IsProperty(change.Path) ? EffectAt(change.Path, null, null) : OfAttribute(change.Path, change.Before, change.After);
        var isDoubtful = !change.IsSure && effect.Effect >= UpdateEffect.ReplacementIf;
        var value = new ValueChange
        {
            Path = change.Path.ToString(),
            Before = change.Before,
            After = change.After,
            Effect = isDoubtful ? UpdateEffect.ReplacementIf : effect.Effect,
            Reason = isDoubtful && effect.Effect == UpdateEffect.Replacement ? null : effect.Reason,
            When = change.Doubt,
            Cause = change.Cause,
        };
        if (!change.IsSure)
        {
            doubtful.Add(change.Path);
        }

        if (known >= 0)
        {
            paths.RemoveAt(known);
            changes.RemoveAt(known);
        }

        Add(change.Path, value);
        return true;
    }

    public ResourceChange ToChange() => new()
    {
        LogicalId = after.LogicalId,
        FormerId = IsRenamed ? before.LogicalId : null,
        Type = after.Type,
        Kind = IsRenamed ? ChangeKind.Renamed : ChangeKind.Changed,
        Effect = IsRenamed ? UpdateEffect.Replacement : Effect,
        Changes = changes,
        Condition = after.Condition,
    };

    private void Add(ValuePath path, ValueChange change)
    {
        paths.Add(path);
        changes.Add(change);
        worst = change.Effect > worst ? change.Effect : worst;
        isReplaced |= change.Effect == UpdateEffect.Replacement;
        isOfOtherType |= path is { Parent: null, Name: "Type" };
    }

    private PropertyEffect EffectOf(Difference difference)
    {
        if (difference.Path is { Parent: null, Name: "Type" })
        {
            return new(UpdateEffect.Refused, "a resource cannot become one of another type; give the new one another logical id");
        }

        if (!IsProperty(difference.Path))
        {
            return OfAttribute(difference.Path, difference.Before, difference.After);
        }

        var effect = EffectAt(difference.Path, difference.Before, difference.After);
        return difference.IsOrder && effect.Effect == UpdateEffect.Refused
            ? PropertyEffect.Harmless
            : DecidedEffects.Of(new(before, after, difference.Path, difference.Before, difference.After), effect);
    }

    private static PropertyEffect OfAttribute(ValuePath path, TemplateNode? former, TemplateNode? latter) => (path, former, latter) switch
    {
        ({ Parent: null, Name: "Condition" }, _, not null) => new(UpdateEffect.ExistenceIf),
        ({ Parent: null, Name: "Condition" }, ScalarNode { Text: var condition }, null) => new(UpdateEffect.None, $"a stack in which {condition} does not hold makes it"),
        _ => new(UpdateEffect.None),
    };

    private PropertyEffect EffectAt(ValuePath path, TemplateNode? former, TemplateNode? latter) =>
        UnknownProviders.EffectOn(after, RollingProperties.EffectOn(after, path, types.EffectAt(path, former, latter)));

    private static bool IsProperty(ValuePath path)
    {
        var step = path;
        while (step.Parent is { } parent)
        {
            step = parent;
        }

        return step.Name == "Properties";
    }
}
