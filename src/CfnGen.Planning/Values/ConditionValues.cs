using CfnGen.Model.Documents;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Values;

/// <summary>Whether conditions hold under the values of a template.</summary>
internal sealed class ConditionValues(PlannedTemplate template, TemplateValues values)
{
    // A condition that is asked for while it is being answered refers to itself, and has no answer.
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    /// <summary>Null: only the deployment knows, or there is no such condition.</summary>
    public bool? Holds(string condition)
    {
        if (template.Section("Conditions")?[condition] is not IntrinsicNode formula || !asked.Add(condition))
        {
            return null;
        }

        var holds = Truth(formula);
        asked.Remove(condition);
        return holds;
    }

    /// <summary>The truth of a formula; null where it is none, or only the deployment knows.</summary>
    public bool? Truth(IntrinsicNode formula)
    {
        if (formula.Function == IntrinsicFunction.Condition)
        {
            return formula.Argument is ScalarNode { Text: var name } ? Holds(name) : null;
        }

        if (formula.Argument is not SequenceNode { Items: var parts })
        {
            return null;
        }

        if (formula.Function == IntrinsicFunction.Equals && parts is [var left, var right])
        {
            return values.Text(left) is { } one && values.Text(right) is { } other ? one == other : null;
        }

        if (formula.Function == IntrinsicFunction.Not && parts is [var part])
        {
            return !Part(part);
        }

        return formula.Function == IntrinsicFunction.And ? All(parts, true)
            : formula.Function == IntrinsicFunction.Or ? All(parts, false)
            : null;
    }

    // All true for And; all false for Or. One that is otherwise decides, whatever is not known of the rest.
    private bool? All(IReadOnlyList<TemplateNode> parts, bool wanted)
    {
        bool? result = wanted;
        foreach (var part in parts)
        {
            switch (Part(part))
            {
                case null:
                    result = null;
                    break;
                case { } truth when truth != wanted:
                    return truth;
                default:
                    break;
            }
        }

        return result;
    }

    private bool? Part(TemplateNode part) => part is IntrinsicNode formula ? Truth(formula) : null;
}
