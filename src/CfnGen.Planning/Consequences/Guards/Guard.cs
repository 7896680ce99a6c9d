using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Consequences.Guards;

/// <summary>A setting that keeps strangers out, or keeps something from going or from being read.</summary>
/// <param name="Type">Of the resource.</param>
/// <param name="Path">The way to the setting in the properties; <c>Attributes[name].Value</c> is that of the item with that <c>Key</c>. Of a list each item counts.</param>
/// <param name="Loose">The values, in any case of letters, with which it guards nothing; none: every value guards.</param>
/// <param name="Absent">What it means to leave the setting out.</param>
/// <param name="Says">What is so without it, after the name of the resource.</param>
internal sealed record Guard(string Type, string Path, IReadOnlyList<string> Loose, Absence Absent, string Says)
{
    public ConsequenceKind Kind { get; init; } = ConsequenceKind.ProtectionLost;

    /// <summary>How loudly to say that an update loosens it.</summary>
    public Weight Weight { get; init; } = Weight.Warning;

    /// <summary>How loudly to say that a new resource is made with it loose; null: not at all, because that is usual.</summary>
    public Weight? WhenNew { get; init; }
}
