using CfnGen.Model.Documents;
using CfnGen.Rules.OperationsRules.Metrics;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Alarms.Composite;

/// <summary>The text of a composite alarm's rule.</summary>
internal static class CompositeRule
{
    /// <summary>The rule as it is written, with references as <c>${Name}</c>; null where it is computed otherwise.</summary>
    public static string? TextOf(Place rule)
    {
        if (!rule.Calls(IntrinsicFunction.Join))
        {
            return WrittenText.Of(rule);
        }

        if (rule.Argument.Items is not [{ Text: { } delimiter }, { Node: SequenceNode } list])
        {
            return null;
        }

        var parts = new List<string>();
        foreach (var item in list.Items)
        {
            if (WrittenText.Of(item) is not { } part)
            {
                return null;
            }

            parts.Add(part);
        }

        return string.Join(delimiter, parts);
    }
}
