using CfnGen.Model.Documents;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.ReferenceRules;

/// <summary>The keys that Fn::FindInMap asks for are in the mapping.</summary>
internal sealed class MappingKeyExists : Rule
{
    public override RuleInfo Info { get; } = new("CG2008", Severity.Error,
        "Fn::FindInMap asks for keys that the mapping has.",
        "CloudFormation refuses the template as soon as it computes the value. A default value, which AWS::LanguageExtensions allows, is the way out.",
        Guide.FindInMap)
    {
        Wrong = """
            Mappings:
              Sizes:
                prod: {Type: m7g.large}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [Sizes, production, Type]
            """,
        Right = """
            Mappings:
              Sizes:
                prod: {Type: m7g.large}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [Sizes, prod, Type]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var call in template.Calls)
        {
            // Four arguments: the last is the default.
            if (call.Function == IntrinsicFunction.FindInMap
                && call.Argument.Items is [{ Text: { } name }, var first, var second]
                && template.Mappings.Find(name) is { Node: MappingNode } mapping
                && !IsOpen(mapping)
                && template.Conditions.CanHold(call.When) != Truth.False
                && Look(mapping, first, second) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private Finding? Look(Place mapping, Place first, Place second)
    {
        if (first.Text is not { } key)
        {
            return second.Text is { } attribute && !AnyRowHas(mapping, attribute)
                ? At(second, $"No row of the mapping '{mapping.Name}' has the key '{attribute}'.")
                : null;
        }

        if (mapping[key] is not { } row)
        {
            return At(first, KnownNames.SuggestFor($"The mapping '{mapping.Name}' has no key '{key}'.", key, KeysOf(mapping)));
        }

        return second.Text is { } wanted && row is { Node: MappingNode } && row[wanted] is null && !IsOpen(row)
            ? At(second, KnownNames.SuggestFor($"The mapping '{mapping.Name}' has no key '{wanted}' under '{key}'.", wanted, KeysOf(row)))
            : null;
    }

    private static bool AnyRowHas(Place mapping, string attribute)
    {
        foreach (var row in mapping.Entries)
        {
            if (row.Node is not MappingNode || IsOpen(row) || row[attribute] is not null)
            {
                return true;
            }
        }

        return false;
    }

    // A macro may add keys.
    private static bool IsOpen(Place mapping) => mapping["Fn::Transform"] is not null;

    private static List<string> KeysOf(Place mapping)
    {
        var keys = new List<string>();
        foreach (var entry in mapping.Entries)
        {
            keys.Add(entry.Name);
        }

        return keys;
    }
}
