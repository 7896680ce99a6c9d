namespace CfnGen.Rules.Fixes.LaunchTemplates;

/// <summary>A template whose launch configurations have become launch templates.</summary>
/// <param name="Text">The new text; the old one when nothing changed.</param>
/// <param name="Switched">Which launch configuration became which launch template.</param>
/// <param name="Update">What the stack's update does, step by step.</param>
/// <param name="Notes">What to look at before it.</param>
/// <param name="Refused">Which launch configurations stay, and why.</param>
public sealed record SwitchedTemplate(
    string Text,
    IReadOnlyList<SwitchNote> Switched,
    IReadOnlyList<string> Update,
    IReadOnlyList<SwitchNote> Notes,
    IReadOnlyList<SwitchNote> Refused);
