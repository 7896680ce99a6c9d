using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CfnGen.CloudFormationStandIn.Templates.Parameters;
using CfnGen.CloudFormationStandIn.Wire;
using CfnGen.Model.Documents;

namespace CfnGen.CloudFormationStandIn.Templates.Evaluation;

/// <summary>What the values of a template are, once parameters and references have theirs. Every scalar becomes a text, as the service makes it.</summary>
internal sealed class TemplateEvaluation(StackTemplate template, ParameterSet parameters, PseudoParameters pseudo, IReferenceValues references)
{
    /// <summary>What <c>AWS::NoValue</c> gives: the property is not there. Compared by reference.</summary>
    private static readonly JsonNode NoValue = JsonValue.Create("AWS::NoValue");

    private readonly ConditionEvaluation conditions = new();

    /// <summary>The value of a node; null where it is absent or no value at all.</summary>
    public JsonNode? Value(TemplateNode? node)
    {
        var value = node is null ? null : Evaluate(node);
        return ReferenceEquals(value, NoValue) ? null : value;
    }

    /// <summary>The value of a node that must be a text.</summary>
    public string Text(TemplateNode node) => TextOf(Value(node));

    public bool Condition(string name) => conditions.Evaluate(
        name,
        () => (template.Root["Conditions"] as MappingNode)?[name] is { } expression
            ? Truth(expression)
            : throw ServiceException.Validation($"Template error: Unresolved condition dependency {name}"));

    private JsonNode? Evaluate(TemplateNode node) => node switch
    {
        MappingNode mapping => Object(mapping),
        SequenceNode sequence => List(sequence.Items),
        IntrinsicNode call => Call(call),
        ScalarNode { Kind: ScalarKind.Null } => null,
        ScalarNode scalar => JsonValue.Create(scalar.Text),
        _ => throw new InvalidOperationException($"A {node.GetType().Name} has no value."),
    };

    private JsonObject Object(MappingNode mapping)
    {
        var result = new JsonObject();
        foreach (var entry in mapping.Entries)
        {
            if (Evaluate(entry.Value) is var value && !ReferenceEquals(value, NoValue))
            {
                result[entry.Key] = value;
            }
        }

        return result;
    }

    private JsonArray List(IEnumerable<TemplateNode> items) => new([.. items.Select(Evaluate).Where(item => !ReferenceEquals(item, NoValue))]);

    private JsonNode? Call(IntrinsicNode call) => call.Function.Name switch
    {
        "Ref" => Ref(((ScalarNode)call.Argument).Text),
        "Fn::GetAtt" => GetAtt((SequenceNode)call.Argument),
        "Fn::Sub" => Sub(call.Argument),
        "Fn::Join" => Join(Arguments(call)),
        "Fn::Select" => Select(Arguments(call)),
        "Fn::Split" => new JsonArray([.. Text(Arguments(call)[1]).Split(Text(Arguments(call)[0])).Select(part => JsonValue.Create(part))]),
        "Fn::FindInMap" => FindInMap(Arguments(call)),
        "Fn::ImportValue" => Import(Text(call.Argument)),
        "Fn::Base64" => Convert.ToBase64String(Encoding.UTF8.GetBytes(Text(call.Argument))),
        "Fn::GetAZs" => Zones(call.Argument),
        "Fn::Cidr" => CidrBlocks.Split([.. Arguments(call).Select(Text)]),
        "Fn::Length" => ((JsonArray)Evaluate(call.Argument)!).Count.ToString(CultureInfo.InvariantCulture),
        "Fn::ToJsonString" => Value(call.Argument)?.ToJsonString(),
        "Fn::If" => If(Arguments(call)),
        "Fn::And" or "Fn::Or" or "Fn::Not" or "Fn::Equals" or "Condition" => Truth(call) ? "true" : "false",
        _ => throw ServiceException.Validation($"Template error: the stand-in does not know {call.Function.Name}"),
    };

    private JsonNode? Ref(string name)
    {
        if (name == "AWS::NoValue")
        {
            return NoValue;
        }

        return pseudo.Find(name) ?? parameters.Find(name)?.AsNode() ?? references.Ref(name);
    }

    private JsonNode GetAtt(SequenceNode argument) => references.GetAtt(Text(argument.Items[0]), Text(argument.Items[1]));

    private string Sub(TemplateNode argument)
    {
        var (text, own) = argument is SequenceNode { Items: [var first, MappingNode variables] } ? (Text(first), variables) : (Text(argument), null);
        var result = new StringBuilder();
        foreach (var piece in SubText.Parse(text))
        {
            result.Append(piece.IsName ? TextOf(own?[piece.Text] is { } variable ? Value(variable) : Named(piece.Reference)) : piece.Text);
        }

        return result.ToString();
    }

    private JsonNode? Named(Reference reference) =>
        reference.Attribute is { } attribute ? references.GetAtt(reference.Name, attribute) : Ref(reference.Name);

    private string Join(IReadOnlyList<TemplateNode> arguments) =>
        string.Join(Text(arguments[0]), ((JsonArray)Value(arguments[1])!).Select(TextOf));

    private JsonNode? Select(IReadOnlyList<TemplateNode> arguments)
    {
        var index = int.Parse(Text(arguments[0]), CultureInfo.InvariantCulture);
        return Value(arguments[1]) is JsonArray list && index >= 0 && index < list.Count
            ? list[index]?.DeepClone()
            : throw ServiceException.Validation($"Template error: Fn::Select cannot select nonexistent value at index {index}");
    }

    private JsonNode? FindInMap(IReadOnlyList<TemplateNode> arguments)
    {
        var (map, first, second) = (Text(arguments[0]), Text(arguments[1]), Text(arguments[2]));
        return (((template.Root["Mappings"] as MappingNode)?[map] as MappingNode)?[first] as MappingNode)?[second] is { } found
            ? Value(found)
            : throw ServiceException.Validation($"Template error: Unable to get mapping for {map}::{first}::{second}");
    }

    private JsonNode Import(string export) => references.Import(export) ?? throw ServiceException.Validation($"No export named {export} found.");

    private JsonArray Zones(TemplateNode argument)
    {
        var region = Text(argument) is { Length: > 0 } named ? named : pseudo.Region;
        return new([.. new[] { "a", "b", "c" }.Select(letter => JsonValue.Create(region + letter))]);
    }

    private JsonNode? If(IReadOnlyList<TemplateNode> arguments) => Evaluate(Condition(Text(arguments[0])) ? arguments[1] : arguments[2]);

    private bool Truth(TemplateNode expression) => expression is IntrinsicNode call
        ? call.Function.Name switch
        {
            "Condition" => Condition(((ScalarNode)call.Argument).Text),
            "Fn::And" => Arguments(call).All(Truth),
            "Fn::Or" => Arguments(call).Any(Truth),
            "Fn::Not" => !Truth(Arguments(call)[0]),
            "Fn::Equals" => JsonNode.DeepEquals(Value(Arguments(call)[0]), Value(Arguments(call)[1])),
            _ => throw ServiceException.Validation($"Template error: {call.Function.Name} is no condition"),
        }
        : string.Equals((expression as ScalarNode)?.Text, "true", StringComparison.OrdinalIgnoreCase);

    private static IReadOnlyList<TemplateNode> Arguments(IntrinsicNode call) => call.Argument is SequenceNode sequence
        ? sequence.Items
        : throw ServiceException.Validation($"Template error: {call.Function.Name} takes a list");

    private static string TextOf(JsonNode? value) => value switch
    {
        null => "",
        JsonArray or JsonObject => throw ServiceException.Validation("Template error: a text is needed, not a list or an object"),
        _ => value.GetValue<string>(),
    };
}
