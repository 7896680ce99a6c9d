using System.Globalization;
using CfnGen.Model.Documents;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Properties;

/// <summary>What a template says of a property's value before anybody deploys it.</summary>
/// <remarks>For rules that weigh one value against another: of a parameter its default counts, not all that it allows, because whoever sets one sets the other too.</remarks>
internal static class KnownValues
{
    /// <summary>Each value that a property can have, with what is known of the conditions there; none where it is absent.</summary>
    public static IReadOnlyList<Branch> Values(this CheckedTemplate template, CheckedObject checkedObject, string property)
    {
        if (checkedObject.Find(property) is not { } entry)
        {
            return [];
        }

        var values = new List<Branch>();
        foreach (var branch in Branches.Of(entry, checkedObject.When, template.Conditions))
        {
            if (!Branches.IsNoValue(branch.Place))
            {
                values.Add(branch);
            }
        }

        return values;
    }

    /// <summary>The texts among them: literals, and the defaults of parameters.</summary>
    public static IReadOnlyList<KnownText> Texts(this CheckedTemplate template, CheckedObject checkedObject, string property)
    {
        var texts = new List<KnownText>();
        foreach (var branch in template.Values(checkedObject, property))
        {
            if (template.TextOf(branch) is { } known)
            {
                texts.Add(known);
            }
        }

        return texts;
    }

    /// <summary>The numbers among them, written as numbers or as texts.</summary>
    public static IReadOnlyList<KnownNumber> Numbers(this CheckedTemplate template, CheckedObject checkedObject, string property) =>
        NumbersAmong(template.Texts(checkedObject, property));

    /// <summary>The texts that are numbers.</summary>
    public static List<KnownNumber> NumbersAmong(IReadOnlyList<KnownText> texts)
    {
        var numbers = new List<KnownNumber>();
        foreach (var known in texts)
        {
            if (double.TryParse(known.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
            {
                numbers.Add(new(number, known.Text, known.Place, known.When, known.Origin));
            }
        }

        return numbers;
    }

    /// <summary>The text of one value; null when only deploy time knows it.</summary>
    public static KnownText? TextOf(this CheckedTemplate template, Branch branch)
    {
        if (branch.Place.Text is { } text)
        {
            // CloudFormation puts another text in the place of a dynamic reference.
            return DynamicReference.IsIn(text) ? null : new(text, branch.Place, branch.When, "");
        }

        return branch.Place.Calls(IntrinsicFunction.Ref)
            && branch.Place.Argument.Text is { } name
            && template.Parameters.Find(name) is { } parameter
            && parameter["Type"]?.Text is { } type && !type.StartsWith(ParameterTypes.SsmValue, StringComparison.Ordinal) && !ParameterTypes.IsList(type)
            && parameter["Default"]?.Text is { } standard
            && template.Conditions.CanHold(branch.When, name, standard) == Truth.True
            ? new(standard, branch.Place, branch.When.SupposeValue(name, standard), $" (the default of the parameter '{name}')")
            : null;
    }

    /// <summary>What is known where a value is taken, and of a parameter that it has its default.</summary>
    public static Assumptions WhenDefault(this CheckedTemplate template, Branch branch) =>
        branch.Place.Calls(IntrinsicFunction.Ref)
        && branch.Place.Argument.Text is { } name
        && template.Parameters.Find(name)?["Default"]?.Text is { } standard
            ? branch.When.SupposeValue(name, standard)
            : branch.When;
}
