using CfnGen.Catalogue;
using CfnGen.Model.Documents;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Properties;

/// <summary>The texts that a scalar property is given, as far as the template shows them.</summary>
internal static class Literals
{
    private const string SsmValue = "AWS::SSM::Parameter::Value<";

    /// <summary>The text itself; for a <c>Ref</c> of a parameter each of its allowed values, or else its default.</summary>
    public static IReadOnlyList<Literal> Of(PropertyValue value, CheckedTemplate template)
    {
        if (value.Type is not ScalarType { Kind: not (Catalogue.ScalarKind.Json or Catalogue.ScalarKind.Tag) })
        {
            return [];
        }

        if (value.Place.Text is { } text)
        {
            // CloudFormation puts another text in the place of a dynamic reference.
            return text.Contains("{{resolve:", StringComparison.Ordinal) ? [] : [new(text, value.Place, "")];
        }

        return value.Place.Calls(IntrinsicFunction.Ref)
            && value.Place.Argument.Text is { } name
            && template.Parameters.Find(name) is { } parameter
            && parameter["Type"]?.Text is { } type && !type.StartsWith(SsmValue, StringComparison.Ordinal) && !ParameterTypes.IsList(type)
            ? OfParameter(parameter, value, template.Conditions)
            : [];
    }

    private static List<Literal> OfParameter(Place parameter, PropertyValue value, ConditionTable conditions)
    {
        var literals = new List<Literal>();
        foreach (var allowed in parameter["AllowedValues"]?.Items ?? [])
        {
            if (allowed.Text is { } text)
            {
                Add(text, $" (which the parameter '{parameter.Name}' allows)");
            }
        }

        if (literals.Count == 0 && parameter["Default"]?.Text is { } standard)
        {
            Add(standard, $" (the default of the parameter '{parameter.Name}')");
        }

        return literals;

        // A condition may keep a value away from here, such as an empty text that stands for "none".
        void Add(string text, string origin)
        {
            if (conditions.CanHold(value.When, parameter.Name, text) == Truth.True)
            {
                literals.Add(new(text, value.Place, origin));
            }
        }
    }
}
