using CfnGen.Model.Documents;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
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
                && !MappingKeys.AreOpen(mapping)
                && template.Conditions.CanHold(call.When) != Truth.False
                && Look(mapping, KeyOf(first, call.When, template), KeyOf(second, call.When, template), second) is { } finding)
            {
                yield return finding;
            }
        }
    }

    // A parameter counts with its default, where that leads here; what else it allows is the matter of a milder rule.
    private static KnownText? KeyOf(Place key, Assumptions when, CheckedTemplate template) =>
        key.Node is ScalarNode || template.Conditions.HoldByDefault(when) ? template.TextOf(new(key, when)) : null;

    private Finding? Look(Place mapping, KnownText? first, KnownText? second, Place secondPlace)
    {
        if (first is null)
        {
            return secondPlace.Text is { } attribute && !MappingKeys.AnyRowHas(mapping, attribute)
                ? At(secondPlace, $"No row of the mapping '{mapping.Name}' has the key '{attribute}'.")
                : null;
        }

        if (mapping[first.Text] is not { } row)
        {
            return At(first.Place, KnownNames.SuggestFor($"The mapping '{mapping.Name}' has no key '{first.Text}'{first.Origin}.", first.Text, MappingKeys.Of(mapping)));
        }

        return second is not null && MappingKeys.Lacks(row, second.Text)
            ? At(second.Place, KnownNames.SuggestFor($"The mapping '{mapping.Name}' has no key '{second.Text}'{second.Origin} under '{first.Text}'.", second.Text, MappingKeys.Of(row)))
            : null;
    }
}
