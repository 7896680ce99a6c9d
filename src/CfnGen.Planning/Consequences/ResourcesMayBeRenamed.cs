using System.Globalization;
using CfnGen.Planning.Changes;
using CfnGen.Planning.Comparison;
using CfnGen.Planning.Spelling;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Consequences;

/// <summary>A resource vanishes and another one that is much like it appears: it may have been renamed and changed at once.</summary>
internal sealed class ResourcesMayBeRenamed : IConsequences
{
    // Each is compared with each; where so much changes at once nobody looks for single ones.
    private const int MostPairs = 1_000;

    public IEnumerable<Consequence> Of(PlannedUpdate update)
    {
        var removed = Of(update.Before, ChangeKind.Removed, update);
        var added = Of(update.After, ChangeKind.Added, update);
        if (removed.Count == 0 || added.Count == 0)
        {
            yield break;
        }

        // What they refer to may have been renamed along.
        var anonymous = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var change in update.Resources)
        {
            if (change.Kind != ChangeKind.Changed)
            {
                anonymous.TryAdd(change.LogicalId, "");
                anonymous.TryAdd(change.FormerId ?? change.LogicalId, "");
            }
        }

        var canonical = new Canonical(anonymous);
        foreach (var type in removed.GroupBy(resource => resource.Type, StringComparer.Ordinal))
        {
            List<PlannedResource> former = [.. type];
            var latter = added.FindAll(resource => resource.Type == type.Key);
            foreach (var consequence in (long)former.Count * latter.Count <= MostPairs ? Pairs(former, latter, canonical) : [])
            {
                yield return consequence;
            }
        }
    }

    private static List<PlannedResource> Of(PlannedTemplate template, ChangeKind kind, PlannedUpdate update)
    {
        var found = new List<PlannedResource>();
        foreach (var change in update.Resources)
        {
            if (change.Kind == kind && template.Find(change.LogicalId) is { } resource)
            {
                found.Add(resource);
            }
        }

        return found;
    }

    private static IEnumerable<Consequence> Pairs(List<PlannedResource> former, List<PlannedResource> latter, Canonical canonical)
    {
        var table = new Likeness[former.Count, latter.Count];
        for (var one = 0; one < former.Count; one++)
        {
            for (var other = 0; other < latter.Count; other++)
            {
                table[one, other] = Likeness.Of(former[one], latter[other], canonical);
            }
        }

        for (var one = 0; one < former.Count; one++)
        {
            for (var other = 0; other < latter.Count; other++)
            {
                if (table[one, other].IsNear && IsBest(table, one, other))
                {
                    yield return Say(former[one], latter[other], table[one, other]);
                }
            }
        }
    }

    // Where another one is as near, nobody knows which was meant.
    private static bool IsBest(Likeness[,] table, int one, int other)
    {
        for (var row = 0; row < table.GetLength(0); row++)
        {
            if (row != one && !table[one, other].IsMoreThan(table[row, other]))
            {
                return false;
            }
        }

        for (var column = 0; column < table.GetLength(1); column++)
        {
            if (column != other && !table[one, other].IsMoreThan(table[one, column]))
            {
                return false;
            }
        }

        return true;
    }

    private static Consequence Say(PlannedResource former, PlannedResource latter, Likeness likeness)
    {
        var why = likeness.Name is { } name
            ? $"has the same {name}"
            : string.Create(CultureInfo.InvariantCulture, $"shares {likeness.Same} of {likeness.All} values with it");
        return new()
        {
            Kind = ConsequenceKind.Rename,
            Weight = Weight.Warning,
            Subject = latter.LogicalId,
            Sentence = $"{former.LogicalId} is possibly called {latter.LogicalId} now, which {why}: CloudFormation takes {latter.LogicalId} for another resource, makes it and deletes {former.LogicalId}.",
            Remedy = [$"If it is the same one, keep the logical id: call it {former.LogicalId} in the template, or give the member in C# the explicit id \"{former.LogicalId}\"."],
        };
    }
}
