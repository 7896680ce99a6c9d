using System.Text.RegularExpressions;
using CfnGen.Cli.Tests.Running;

namespace CfnGen.Cli.Tests.Deploying;

/// <summary>All that a run gave, without what is made up anew each time.</summary>
internal static partial class Transcript
{
    public static string Of(RunResult result) => Steady($"{result.Notices}----\n{result.Output}exit code {result.ExitCode}\n");

    public static string Steady(string text) => Ids().Replace(ChangeSets().Replace(text, "cfngen-CHANGE-SET"), "ID");

    [GeneratedRegex("cfngen-[0-9a-f]{8,}-[0-9]{14}-[0-9a-f]{8}")]
    private static partial Regex ChangeSets();

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Ids();
}
