using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Consequences;

/// <summary>What follows from a change, in the words that a user reads.</summary>
internal static class ConsequenceLines
{
    /// <summary>Those of one kind; each as <c>Alarm Subject: sentence | remedy</c>.</summary>
    public static string Of(Plan plan, ConsequenceKind kind) => string.Join('\n', plan.Consequences.Where(consequence => consequence.Kind == kind).Select(Line));

    private static string Line(Consequence consequence) =>
        string.Join(" | ", new[] { $"{consequence.Weight} {consequence.Subject}: {consequence.Sentence}" }.Concat(consequence.Remedy));
}
