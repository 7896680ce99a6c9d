using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules.Dynamic;

/// <summary>Where in a template a text stands.</summary>
/// <param name="Section">The section: <c>Resources</c>.</param>
/// <param name="Entry">The entry's name.</param>
/// <param name="Part">The part of the entry: <c>Properties</c>, <c>Value</c>; empty when the text is the entry itself.</param>
/// <param name="Property">The last key that is no function and no index.</param>
internal sealed record ReferencePlace(string Section, string Entry, string Part, string Property)
{
    public static ReferencePlace Of(Place place)
    {
        var steps = place.Path.Split('/');
        var property = "";
        foreach (var step in steps)
        {
            property = step.StartsWith("Fn::", StringComparison.Ordinal) || IsIndex(step) ? property : step;
        }

        return new(steps[0], steps.Length > 1 ? steps[1] : "", steps.Length > 2 ? steps[2] : "", property);
    }

    private static bool IsIndex(string step) => step.Length > 0 && char.IsAsciiDigit(step[0]);
}
