using CfnGen.Cli.Fixing;
using CfnGen.Rules;

namespace CfnGen.Cli.Commands;

/// <param name="Targets">Stacks, files and folders, as the user wrote them; empty means all stacks.</param>
/// <param name="Format">How findings are shown: text, json, sarif or github.</param>
/// <param name="FailOn">The mildest finding that makes the exit code 1.</param>
/// <param name="Configuration">The file with what was decided about rules; null looks for one in the working folder and above.</param>
/// <param name="Fix">What is changed in the files before they are checked; null: nothing.</param>
internal sealed record CheckOptions(IReadOnlyList<string> Targets, string Format, Severity FailOn, string? Configuration, FixOptions? Fix)
{
    /// <summary>The word behind <c>--fix</c>, which is a step of it or the first target; null: there is none.</summary>
    public string? BehindFix { get; init; }
}
