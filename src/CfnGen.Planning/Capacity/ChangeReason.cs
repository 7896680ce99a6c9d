using CfnGen.Planning.Changes;
using CfnGen.Planning.Comparison;

namespace CfnGen.Planning.Capacity;

/// <summary>Says why a property changes.</summary>
internal static class ChangeReason
{
    private const string Properties = "Properties.";

    /// <summary>How many of the changes behind a change are named.</summary>
    private const int Shown = 3;

    /// <summary><c>LaunchTemplate</c> of a change of <c>Properties.LaunchTemplate.Version</c>; null: it is no property.</summary>
    public static string? PropertyOf(ValueChange change)
    {
        if (!change.Path.StartsWith(Properties, StringComparison.Ordinal))
        {
            return null;
        }

        var end = change.Path.AsSpan(Properties.Length).IndexOfAny('.', '[');
        return end < 0 ? change.Path[Properties.Length..] : change.Path.Substring(Properties.Length, end);
    }

    /// <summary>One sentence, such as <c>LaunchTemplate.Version changes, because 'Launch' gets a new version (ImageId).</c></summary>
    public static string Of(ValueChange change, ComparedTemplates templates)
    {
        var path = change.Path[Properties.Length..];
        return change.Cause switch
        {
            { Kind: CauseKind.ReplacedResource, Name: var name } => $"{path} changes, because '{name}' is replaced{Behind(name, templates)}.",
            { Kind: CauseKind.UpdatedResource, Name: var name } => $"{path} changes, because '{name}' {(IsLaunchTemplate(name, templates) ? "gets a new version" : "changes")}{Behind(name, templates)}.",
            { Kind: CauseKind.Mapping, Name: var name } => $"{path} changes with an entry of the mapping '{name}'.",
            { Kind: CauseKind.Condition, Name: var name } => $"{path} changes with the condition '{name}'.",
            { Kind: CauseKind.Parameter, Name: var name } => $"{path} changes with the value of the parameter '{name}'.",
            _ when change.Reason == Differences.OtherOrder => $"{path} has the same items in another order.",
            _ => change.Before is null ? $"{path} is new." : change.After is null ? $"{path} is gone." : $"{path} is another one.",
        };
    }

    /// <summary>The same for a group or service under another logical id.</summary>
    public static string OfRename(string former, string latter) => $"'{former}' is called '{latter}' now, which makes another resource of it.";

    private static bool IsLaunchTemplate(string name, ComparedTemplates templates) => templates.After.Find(name)?.Type == "AWS::EC2::LaunchTemplate";

    // " (ImageId, UserData)"
    private static string Behind(string name, ComparedTemplates templates)
    {
        var paths = new List<string>();
        foreach (var change in templates.ChangeOf(name)?.Changes ?? [])
        {
            if (change.Path.StartsWith(Properties, StringComparison.Ordinal))
            {
                paths.Add(change.Path[Properties.Length..].Replace("LaunchTemplateData.", "", StringComparison.Ordinal));
            }
        }

        return paths.Count == 0 ? ""
            : paths.Count <= Shown ? $" ({string.Join(", ", paths)})"
            : $" ({string.Join(", ", paths[..Shown])} and {Wording.Count(paths.Count - Shown, "other change")})";
    }
}
