using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;
using CfnGen.Planning.Comparison;
using CfnGen.Planning.Spelling;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Effects;

/// <summary>What happens to all resources: what is written differently, and what that changes elsewhere.</summary>
internal sealed class UpdatedResources
{
    private readonly PlannedTemplate before;
    private readonly PlannedTemplate after;
    private readonly IReadOnlyDictionary<string, string> renames;
    private readonly Dictionary<string, UpdatedResource> byId = new(StringComparer.Ordinal);
    private readonly Queue<UpdatedResource> affected = new();
    private UseIndex? uses;

    public UpdatedResources(PlannedTemplate before, PlannedTemplate after, IReadOnlyDictionary<string, string> renames)
    {
        (this.before, this.after, this.renames) = (before, after, renames);
        foreach (var former in before.Resources)
        {
            if (after.Find(renames.GetValueOrDefault(former.LogicalId, former.LogicalId)) is { } latter)
            {
                byId.Add(latter.LogicalId, new(former, latter));
            }
        }
    }

    private UseIndex Uses => uses ??= new(InOrder());

    /// <param name="canonical">Knows what is renamed.</param>
    /// <param name="entries">What changed outside the resources.</param>
    /// <param name="same">Knows which values are the same though they are written differently.</param>
    /// <param name="parameters">Which parameters get another value.</param>
    public IReadOnlyList<ResourceChange> Compare(Canonical canonical, IReadOnlyList<EntryChange> entries, SameValues same, IReadOnlySet<string> parameters)
    {
        foreach (var resource in InOrder())
        {
            var differences = ResourceDifferences.Of(resource.Before, resource.After, canonical, same);
            resource.Settle(differences.Settled);
            foreach (var difference in differences.Found)
            {
                resource.Add(difference);
            }

            if (resource.Changes.Count > 0 || resource.IsRenamed)
            {
                affected.Enqueue(resource);
            }
        }

        FollowParameters(parameters, same);
        FollowEntries(entries, same, parameters);
        FollowResources();
        return Changes();
    }

    private IEnumerable<UpdatedResource> InOrder()
    {
        foreach (var resource in after.Resources)
        {
            if (byId.TryGetValue(resource.LogicalId, out var updated))
            {
                yield return updated;
            }
        }
    }

    private void FollowParameters(IReadOnlySet<string> parameters, SameValues same)
    {
        foreach (var parameter in parameters)
        {
            foreach (var use in Uses.Of(UseKind.Ref, parameter))
            {
                if (!same.Stays(use.Value))
                {
                    NoteUnlessSettled(use, new(use.Path, use.Value, use.Value, new(CauseKind.Parameter, parameter), use.Path.When()));
                }
            }
        }
    }

    private void FollowEntries(IReadOnlyList<EntryChange> entries, SameValues same, IReadOnlySet<string> parameters)
    {
        var mappings = new ChangedMappings(before, after);
        foreach (var entry in entries)
        {
            if (entry is { Section: "Mappings", Kind: ChangeKind.Changed })
            {
                foreach (var use in Uses.Of(UseKind.Mapping, entry.Name))
                {
                    NoteUnlessSettled(use, mappings.Of(use));
                }
            }
        }

        foreach (var condition in ChangedConditions.Of(after, entries, parameters))
        {
            var isOther = same.IsOther(condition);
            if (isOther is false)
            {
                continue;
            }

            var doubt = isOther is true ? null : $"{condition} comes out differently";
            foreach (var resource in InOrder())
            {
                if (resource.After.Condition == condition)
                {
                    var name = ScalarNode.String(condition);
                    Note(resource, new(ValuePath.Root("Condition"), name, name, new(CauseKind.Condition, condition), doubt));
                }
            }

            foreach (var use in Uses.Of(UseKind.Condition, condition))
            {
                NoteUnlessSettled(use, new(use.Path, use.Value, use.Value, new(CauseKind.Condition, condition), doubt));
            }
        }
    }

    // A resource may come twice: once replaced perhaps, then for certain.
    private void FollowResources()
    {
        while (affected.TryDequeue(out var resource))
        {
            var id = resource.After.LogicalId;
            var effect = resource.IsRenamed ? UpdateEffect.Replacement : resource.Effect;
            if (effect is UpdateEffect.Replacement or UpdateEffect.ReplacementIf)
            {
                var doubt = effect == UpdateEffect.Replacement ? null : $"{id} is replaced";
                foreach (var use in Uses.Of(UseKind.Ref, id).Concat(doubt is not null && resource.After.IsCustom ? [] : Uses.Of(UseKind.GetAtt, id)))
                {
                    Note(use.User, new(use.Path, use.Value, use.Value, new(CauseKind.ReplacedResource, id), doubt));
                }
            }

            if (effect != UpdateEffect.Replacement && ChangingAttributes.IsUpdated(resource))
            {
                FollowAttributes(resource, id);
            }
        }
    }

    private void FollowAttributes(UpdatedResource resource, string id)
    {
        foreach (var use in Uses.Of(UseKind.GetAtt, id))
        {
            if (ChangingAttributes.MayChange(resource, use.Detail!, out var doubt))
            {
                Note(use.User, new(use.Path, use.Value, use.Value, new(CauseKind.UpdatedResource, id), doubt));
            }
        }
    }

    // What was written as the value that is looked up now has been compared with it.
    private void NoteUnlessSettled(Use use, IndirectChange? change)
    {
        if (!use.User.IsSettled(use.Path))
        {
            Note(use.User, change);
        }
    }

    private void Note(UpdatedResource user, IndirectChange? change)
    {
        if (change is not null && user.Add(change))
        {
            affected.Enqueue(user);
        }
    }

    private List<ResourceChange> Changes()
    {
        var changes = new List<ResourceChange>();
        foreach (var resource in after.Resources)
        {
            if (!byId.TryGetValue(resource.LogicalId, out var updated))
            {
                changes.Add(Whole(resource, ChangeKind.Added));
            }
            else if (updated.Changes.Count > 0 || updated.IsRenamed)
            {
                changes.Add(updated.ToChange());
            }
        }

        foreach (var resource in before.Resources)
        {
            if (after.Find(resource.LogicalId) is null && !renames.ContainsKey(resource.LogicalId))
            {
                changes.Add(Whole(resource, ChangeKind.Removed));
            }
        }

        return changes;
    }

    private static ResourceChange Whole(PlannedResource resource, ChangeKind kind) => new()
    {
        LogicalId = resource.LogicalId,
        Type = resource.Type,
        Kind = kind,
        Condition = resource.Condition,
    };
}
