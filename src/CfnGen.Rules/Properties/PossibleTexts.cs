using System.Globalization;
using CfnGen.Model.Documents;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Properties;

/// <summary>Computes what functions give, as far as parameters and mappings tell.</summary>
/// <param name="template">The template.</param>
/// <param name="when">What is known of the conditions there: a condition may keep a value away, such as an empty text that stands for "none".</param>
internal sealed class PossibleTexts(CheckedTemplate template, Assumptions when)
{
    // Texts of several parts have as many forms as the product of theirs, of which a few show whether the text is wrong.
    private const int MostCombinations = 16;

    /// <summary>Each text that the place can have; none where deploy time decides.</summary>
    public IReadOnlyList<Literal> Of(Place place)
    {
        if (place.Text is { } text)
        {
            // CloudFormation puts another text in the place of a dynamic reference.
            return text.Contains("{{resolve:", StringComparison.Ordinal) ? [] : [new(text, place, "")];
        }

        return place.Node is not IntrinsicNode call ? []
            : call.Function == IntrinsicFunction.Ref ? OfRef(place)
            : call.Function == IntrinsicFunction.Sub ? OfSub(place)
            : call.Function == IntrinsicFunction.Join ? OfJoin(place)
            : call.Function == IntrinsicFunction.Select ? OfSelect(place)
            : call.Function == IntrinsicFunction.FindInMap ? OfMapping(place)
            : [];
    }

    private List<Literal> OfRef(Place place)
    {
        var literals = new List<Literal>();
        if (place.Argument.Text is { } name && FindParameter(name) is { } parameter)
        {
            Collect(parameter, place, int.MaxValue, literals);
        }

        return literals;
    }

    // Of a list or a key of the Systems Manager the text in the template is not the value.
    private Place? FindParameter(string name) =>
        template.Parameters.Find(name) is { } parameter
        && parameter["Type"]?.Text is { } type && !type.StartsWith(ParameterTypes.SsmValue, StringComparison.Ordinal) && !ParameterTypes.IsList(type)
            ? parameter
            : null;

    private void Collect(Place parameter, Place place, int most, List<Literal> literals)
    {
        foreach (var allowed in parameter["AllowedValues"]?.Items ?? [])
        {
            if (literals.Count == most)
            {
                return;
            }

            if (allowed.Text is { } text && MayBe(parameter.Name, text))
            {
                literals.Add(new(text, place, $" (which the parameter '{parameter.Name}' allows)"));
            }
        }

        if (parameter["AllowedValues"] is null && parameter["Default"]?.Text is { } standard && MayBe(parameter.Name, standard))
        {
            literals.Add(new(standard, place, $" (the default of the parameter '{parameter.Name}')"));
        }
    }

    private bool MayBe(string parameter, string value) => template.Conditions.CanHold(when, parameter, value) == Truth.True;

    private IReadOnlyList<Literal> OfSub(Place place)
    {
        var (text, variables) = place.Argument.Items is [var first, var second] ? (first, second) : (place.Argument, null);
        if (text.Text is not { } written || written.Contains("{{resolve:", StringComparison.Ordinal))
        {
            return [];
        }

        var joined = new JoinedTexts(place, MostCombinations);
        var end = 0;
        for (var open = written.IndexOf("${", StringComparison.Ordinal); open >= 0; open = written.IndexOf("${", end, StringComparison.Ordinal))
        {
            var close = written.IndexOf('}', open);
            if (close < 0)
            {
                return [];
            }

            joined.Add(written[end..open]);
            var name = written[(open + 2)..close].Trim();
            if (name.StartsWith('!'))
            {
                joined.Add($"${{{name[1..]}}}");
            }
            else
            {
                joined.Add(OfVariable(name, variables, place));
            }

            if (joined.IsUnknown)
            {
                return [];
            }

            end = close + 1;
        }

        joined.Add(written[end..]);
        return joined.Texts;
    }

    private IReadOnlyList<Literal> OfVariable(string name, Place? variables, Place place)
    {
        if (variables?[name] is { } variable)
        {
            return Of(variable);
        }

        var literals = new List<Literal>();
        if (FindParameter(name) is { } parameter)
        {
            Collect(parameter, place, MostCombinations, literals);
        }

        return literals;
    }

    private IReadOnlyList<Literal> OfJoin(Place place)
    {
        if (place.Argument.Items is not [{ Text: { } delimiter }, { Node: SequenceNode } list])
        {
            return [];
        }

        var joined = new JoinedTexts(place, MostCombinations);
        var isFirst = true;
        foreach (var item in list.Items)
        {
            joined.Add(isFirst ? "" : delimiter);
            joined.Add(Of(item));
            if (joined.IsUnknown)
            {
                return [];
            }

            isFirst = false;
        }

        return joined.Texts;
    }

    private IReadOnlyList<Literal> OfSelect(Place place) =>
        place.Argument.Items is [{ Text: { } index }, { Node: SequenceNode } list]
        && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < list.Items.Length
            ? Of(list.Items[number])
            : [];

    private List<Literal> OfMapping(Place place)
    {
        var literals = new List<Literal>();
        if (place.Argument.Items is [{ Text: { } name }, var first, var second] && template.Mappings.Find(name) is { } mapping)
        {
            foreach (var row in Chosen(mapping, first))
            {
                foreach (var value in Chosen(row, second))
                {
                    if (value.Text is { } text)
                    {
                        literals.Add(new(text, place, $" (which the mapping '{name}' gives for '{row.Name}')"));
                    }
                }
            }
        }

        return literals;
    }

    // Which row the region chooses, or a parameter that takes anything, is not known; one row that is wrong hurts only whoever asks for it.
    private List<Place> Chosen(Place mapping, Place key)
    {
        var chosen = new List<Place>();
        foreach (var name in key.Node is ScalarNode || key.Calls(IntrinsicFunction.Ref) ? Of(key) : [])
        {
            if (mapping[name.Text] is { } entry)
            {
                chosen.Add(entry);
            }
        }

        return chosen;
    }
}
