using CfnGen.Rules.Fixes.LaunchTemplates;

namespace CfnGen.Rules.Tests.Fixes.LaunchTemplates;

/// <summary>Switches small templates over.</summary>
internal static class Switched
{
    private const string Head = "  LaunchConfig:\n    Type: AWS::AutoScaling::LaunchConfiguration\n    Properties:\n";
    private const string NewHead = "  LaunchTemplate:\n    Type: AWS::EC2::LaunchTemplate\n    Properties:\n";

    public static SwitchedTemplate Template(string text) => LaunchTemplateFixer.Switch(text, "template");

    /// <summary>What stands below the launch template's properties, for the properties of a launch configuration, each on lines of six blanks.</summary>
    /// <param name="properties">The properties.</param>
    /// <param name="others">Other resources and sections behind.</param>
    public static string Properties(string properties, string others = "")
    {
        var text = Template($"Resources:\n{Head}{properties}{others}").Text;
        var start = text.IndexOf(NewHead, StringComparison.Ordinal);
        return start < 0 ? text : text[(start + NewHead.Length)..^others.Length];
    }

    /// <summary>Why it stays a launch configuration.</summary>
    public static string Refusal(string properties, string others = "")
    {
        var result = Template($"Resources:\n{Head}{properties}{others}");
        return string.Join('\n', result.Refused.Select(note => $"({note.Location.Line},{note.Location.Column}) {note.Message}"));
    }
}
