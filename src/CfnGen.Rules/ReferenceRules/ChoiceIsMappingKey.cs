using CfnGen.Model.Documents;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.ReferenceRules;

/// <summary>Whatever a parameter allows is a key of the mapping that it chooses from.</summary>
internal sealed class ChoiceIsMappingKey : Rule
{
    public override RuleInfo Info { get; } = new("CG2012", Severity.Warning,
        "A parameter that chooses a key of a mapping allows only keys that the mapping has.",
        "CloudFormation offers the value and then refuses it, because the mapping has nothing for it.",
        Guide.FindInMap)
    {
        Wrong = """
            Parameters:
              Stage: {Type: String, AllowedValues: [prod, test]}
            Mappings:
              Sizes:
                prod: {Type: m7g.large}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [Sizes, !Ref Stage, Type]
            """,
        Right = """
            Parameters:
              Stage: {Type: String, AllowedValues: [prod, test]}
            Mappings:
              Sizes:
                prod: {Type: m7g.large}
                test: {Type: t4g.small}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [Sizes, !Ref Stage, Type]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var call in template.Calls)
        {
            // Four arguments: the last is the default.
            if (call.Function == IntrinsicFunction.FindInMap
                && call.Argument.Items is [{ Text: { } name }, var first, var second]
                && template.Mappings.Find(name) is { } mapping)
            {
                var (keys, key) = first.Text is { } row ? (mapping[row], second) : (mapping, first);
                if (keys is not null && key.Text is null && Missing(keys, key, call.When, template) is { Length: > 0 } missing)
                {
                    yield return At(key, $"The mapping '{name}' has no key {missing}{(keys == mapping ? "" : $" under '{keys.Name}'")}, which the parameter '{key.Argument.Text}' allows.");
                }
            }
        }
    }

    private static string Missing(Place keys, Place key, Assumptions when, CheckedTemplate template)
    {
        var missing = "";
        var parameter = key.Calls(IntrinsicFunction.Ref) && key.Argument.Text is { } name ? template.Parameters.Find(name) : null;
        foreach (var allowed in parameter?["AllowedValues"]?.Items ?? [])
        {
            // A default that is no key is an error, which another rule reports.
            if (allowed.Text is { } text
                && text != parameter!["Default"]?.Text
                && MappingKeys.Lacks(keys, text)
                && template.Conditions.CanHold(when, parameter.Name, text) == Truth.True)
            {
                missing += missing.Length == 0 ? $"'{text}'" : $" and '{text}'";
            }
        }

        return missing;
    }
}
