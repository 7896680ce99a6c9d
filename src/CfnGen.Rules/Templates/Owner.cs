namespace CfnGen.Rules.Templates;

/// <summary>The entry of a section that a call or a reference stands in.</summary>
/// <param name="Section">The section's name: <c>Resources</c>.</param>
/// <param name="Entry">The entry.</param>
internal sealed record Owner(string Section, Place Entry)
{
    public string Name => Entry.Name;

    public bool IsResource => Section == SectionNames.Resources;
}
