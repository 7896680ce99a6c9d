using System.Globalization;
using System.Text;
using CfnGen.Planning.Capacity;
using CfnGen.Planning.Changes;

namespace CfnGen.Planning;

/// <summary>A plan in one line, the worst first: <c>1 replacement (DataBase: deletes data), 1 rolling update, 2 in place</c>.</summary>
/// <remarks>Every resource of the plan is counted once, by the worst that happens to it; doors that open and protections that are switched off are counted beside.</remarks>
public sealed class Verdict
{
    // More names make a line that nobody reads.
    private const int MostNames = 3;
    private const string MayLose = ": may delete data";

    private readonly List<string> parts = [];

    private Verdict()
    {
    }

    public static Verdict Of(Plan plan)
    {
        var verdict = new Verdict();
        var lost = LostData(plan);
        verdict.AddNamed("refused by CloudFormation", "refused by CloudFormation", plan, lost, change => change.Effect == UpdateEffect.Refused);
        verdict.AddNamed("rolling update that fails", "rolling updates that fail", plan, lost, change => Rolls(change) && Outcome(plan, change) == CapacityOutcome.Fails);
        verdict.AddNamed("replacement", "replacements", plan, lost, change => change is { Kind: ChangeKind.Changed, Effect: UpdateEffect.Replacement });
        verdict.AddNamed("rename", "renames", plan, lost, change => change is { Kind: ChangeKind.Renamed, Effect: not UpdateEffect.Refused });
        verdict.AddNamed("possible replacement", "possible replacements", plan, lost, change => change is { Kind: ChangeKind.Changed, Effect: UpdateEffect.ReplacementIf }, MayLose);
        verdict.AddNamed("moved under a condition", "moved under a condition", plan, lost, change => change is { Kind: ChangeKind.Changed, Effect: UpdateEffect.ExistenceIf } && IsMoved(change), MayLose);
        verdict.AddNamed("under a changed condition", "under a changed condition", plan, lost, change => change is { Kind: ChangeKind.Changed, Effect: UpdateEffect.ExistenceIf } && !IsMoved(change), MayLose);
        verdict.AddNamed("removed", "removed", plan, lost, change => change.Kind == ChangeKind.Removed);
        verdict.AddNamed("interruption", "interruptions", plan, lost, change => change is { Kind: ChangeKind.Changed, Effect: UpdateEffect.SomeInterruption });
        verdict.AddNamed("rolling update without anything in service", "rolling updates without anything in service", plan, lost, change => Rolls(change) && IsOut(plan, change));
        verdict.AddSubjects("door opens", "doors open", plan, consequence => consequence is { Kind: ConsequenceKind.AccessWidened, Weight: Weight.Alarm });
        verdict.AddSubjects("protection off", "protections off", plan, consequence => consequence is { Kind: ConsequenceKind.ProtectionLost, Weight: > Weight.Note });
        verdict.Add("rolling update", "rolling updates", plan, change => Rolls(change) && !IsOut(plan, change) && Outcome(plan, change) is not (CapacityOutcome.Fails or CapacityOutcome.Unchanged));
        verdict.Add("in place", "in place", plan, change => change is { Kind: ChangeKind.Changed, Effect: UpdateEffect.NoInterruption } || (Rolls(change) && Outcome(plan, change) == CapacityOutcome.Unchanged));
        verdict.Add("not touched", "not touched", plan, change => change is { Kind: ChangeKind.Changed, Effect: UpdateEffect.None });
        verdict.Add("added", "added", plan, change => change.Kind == ChangeKind.Added);
        if (plan.Entries.Count > 0)
        {
            verdict.parts.Add(Count(plan.Entries.Count, "change outside of resources", "changes outside of resources"));
        }

        return verdict;
    }

    public override string ToString() => parts.Count == 0 ? "no change" : string.Join(", ", parts);

    private static bool Rolls(ResourceChange change) => change is { Kind: ChangeKind.Changed, Effect: UpdateEffect.InstancesRoll };

    private static CapacityOutcome? Outcome(Plan plan, ResourceChange change)
    {
        foreach (var capacity in plan.CapacityUpdates)
        {
            if (capacity.LogicalId == change.LogicalId)
            {
                return capacity.Outcome;
            }
        }

        return null;
    }

    // Whether nothing of it serves for a while.
    private static bool IsOut(Plan plan, ResourceChange change)
    {
        foreach (var consequence in plan.Consequences)
        {
            if (consequence.Kind == ConsequenceKind.Capacity && consequence.Subject == change.LogicalId)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMoved(ResourceChange change) => change.Changes.Any(value => value is { Path: "Condition", Cause: null });

    // Who loses data, and whether for certain.
    private static Dictionary<string, bool> LostData(Plan plan)
    {
        var lost = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var consequence in plan.Consequences)
        {
            if (consequence.Kind == ConsequenceKind.DataLoss)
            {
                lost[consequence.Subject] = consequence.Weight == Weight.Alarm || lost.GetValueOrDefault(consequence.Subject);
            }
        }

        return lost;
    }

    private void Add(string one, string many, Plan plan, Func<ResourceChange, bool> counts)
    {
        var count = 0;
        foreach (var change in plan.Resources)
        {
            count += counts(change) ? 1 : 0;
        }

        if (count > 0)
        {
            parts.Add(Count(count, one, many));
        }
    }

    private void AddNamed(string one, string many, Plan plan, Dictionary<string, bool> lost, Func<ResourceChange, bool> counts, string loss = ": deletes data")
    {
        var (names, losing) = (new List<string>(), 0);
        foreach (var change in plan.Resources)
        {
            if (!counts(change))
            {
                continue;
            }

            var name = change.FormerId is { } former ? $"{former} to {change.LogicalId}" : change.LogicalId;
            if (lost.TryGetValue(change.LogicalId, out var isSure) || (change.FormerId is { } old && lost.TryGetValue(old, out isSure)))
            {
                names.Insert(losing++, name + (isSure ? loss : MayLose));
            }
            else
            {
                names.Add(name);
            }
        }

        if (names.Count > 0)
        {
            parts.Add($"{Count(names.Count, one, many)} ({Listed(names)})");
        }
    }

    private void AddSubjects(string one, string many, Plan plan, Func<Consequence, bool> counts)
    {
        var names = new List<string>();
        var count = 0;
        foreach (var consequence in plan.Consequences)
        {
            if (counts(consequence))
            {
                count++;
                if (!names.Contains(consequence.Subject))
                {
                    names.Add(consequence.Subject);
                }
            }
        }

        if (count > 0)
        {
            parts.Add($"{Count(count, one, many)} ({Listed(names)})");
        }
    }

    private static string Listed(List<string> names)
    {
        var text = new StringBuilder();
        for (var index = 0; index < names.Count && index < MostNames; index++)
        {
            text.Append(index == 0 ? "" : ", ").Append(names[index]);
        }

        return names.Count <= MostNames
            ? text.ToString()
            : text.Append(CultureInfo.InvariantCulture, $" and {names.Count - MostNames} more").ToString();
    }

    private static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
