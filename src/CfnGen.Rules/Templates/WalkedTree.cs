namespace CfnGen.Rules.Templates;

/// <summary>What the walk through a template's entries finds.</summary>
internal sealed class WalkedTree
{
    public List<Call> Calls { get; } = [];

    public List<Reference> References { get; } = [];

    /// <summary>Loops, <c>Fn::ForEach::Name</c>.</summary>
    public List<Place> Loops { get; } = [];

    /// <summary>Keys that look like functions but call none.</summary>
    public List<Place> StrayFunctions { get; } = [];

    /// <summary>Texts with a brace; those of <c>Fn::Sub</c> only where they hold a dynamic reference.</summary>
    public List<Place> TextsWithBraces { get; } = [];
}
