using System.Text.RegularExpressions;

namespace CfnGen.Cli.Tests.Terminal;

/// <summary>A screen's text without our own colours and moves.</summary>
internal static partial class Ansi
{
    public static string Without(string text) => Sequences().Replace(text, "");

    [GeneratedRegex("\e\\[[0-9;]*[A-Km]\r?")]
    private static partial Regex Sequences();
}
