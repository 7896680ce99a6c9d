using System.Globalization;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Fixes.LaunchTemplates;

/// <summary>What an update does to one group whose launch template is new, as its UpdatePolicy says.</summary>
internal sealed class GroupUpdate(GroupSwitch switched, CheckedTemplate template)
{
    private readonly CheckedResource group = switched.Group;

    /// <param name="notes">Gets what keeps the group from being rolled.</param>
    public IEnumerable<string> Steps(ICollection<SwitchNote> notes)
    {
        var policy = group.Place["UpdatePolicy"];
        if (Text(policy?["AutoScalingReplacingUpdate"]?["WillReplace"]) == "true")
        {
            return [$"A second {group.Name} is made with it. When that one is complete, the old group is deleted with all its instances."];
        }

        if (policy?["AutoScalingRollingUpdate"] is { } rolling)
        {
            return [$"{group.Name} gets it: a rolling update replaces its instances.", .. Rolling(rolling)];
        }

        if (policy?["AutoScalingInstanceRefresh"] is not null)
        {
            return [$"{group.Name} gets it: an instance refresh replaces its instances."];
        }

        notes.Add(new(group.Place.KeySource, $"{group.Name} has no UpdatePolicy: its instances stay what they are until they end. Give it an AutoScalingRollingUpdate to replace them in this update."));
        return [$"{group.Name} gets it, for new instances only."];
    }

    private IEnumerable<string> Rolling(Place rolling)
    {
        var (kept, size) = (Number(rolling["MinInstancesInService"], 0), Number(rolling["MaxBatchSize"], 1));
        var (desired, max) = (Number(group.Properties?["DesiredCapacity"]) ?? Number(group.Properties?["MinSize"]), Number(group.Properties?["MaxSize"]));
        if (kept is { } inService && size is { } batch && desired is { } instances && max is { } most && instances > 0 && most > inService)
        {
            batch = Math.Min(Math.Min(batch, instances), most - inService);
            var word = Number(group.Properties?["DesiredCapacity"]) is null ? $"At MinSize, {Count(instances, "instance")}" : Count(instances, "instance");
            var grows = instances < inService + batch ? $"; the group has {inService + batch} for that time" : "";
            yield return $"{word}: {Count((instances + batch - 1) / batch, "batch")} of {batch}, at least {inService} in service all the while{grows}.";
        }

        yield return Pause(rolling);
    }

    private string Pause(Place rolling)
    {
        var waits = Text(rolling["WaitOnResourceSignals"]) == "true";
        var pause = rolling["PauseTime"] is not { } given ? (waits ? "PT5M" : "PT0S") : Text(given) ?? "PauseTime";
        return waits ? $"Each batch waits for a signal of every new instance, at most {pause}; without it the update is rolled back."
            : pause is "PT0S" or "PT0M" or "PT0H" ? "No batch waits for the one before: new instances count as soon as they run."
            : $"After each batch it waits {pause}, whether the new instances work or not.";
    }

    private int? Number(Place? place, int absent) => place is null ? absent : Number(place);

    private int? Number(Place? place) =>
        Text(place) is { } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // Null where only deploy time knows, or where it depends on a condition.
    private string? Text(Place? place)
    {
        if (place is null)
        {
            return null;
        }

        var branches = Branches.Of(place, group.When, template.Conditions);
        return branches.Count == 1 ? template.TextOf(branches[0])?.Text : null;
    }

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : noun.EndsWith("ch", StringComparison.Ordinal) ? "es" : "s")}");
}
