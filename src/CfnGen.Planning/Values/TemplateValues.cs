using CfnGen.Model.Documents;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Values;

/// <summary>What the values of a template are under parameters that are given, or else under their defaults.</summary>
/// <remarks>Pseudo parameters are given like others: <c>AWS::Region</c>.</remarks>
internal sealed class TemplateValues
{
    private readonly PlannedTemplate template;
    private readonly IReadOnlyDictionary<string, string> parameters;
    private readonly ConditionValues conditions;
    private readonly TextFunctions texts;
    private readonly bool defaultsCount = true;

    public TemplateValues(PlannedTemplate template, IReadOnlyDictionary<string, string> parameters)
    {
        this.template = template;
        this.parameters = parameters;
        conditions = new(template, this);
        texts = new(template, this);
    }

    private TemplateValues(PlannedTemplate template, IReadOnlyDictionary<string, string> parameters, bool defaultsCount)
        : this(template, parameters) => this.defaultsCount = defaultsCount;

    /// <summary>What is certain: a stack may have another value than the default, so that only what is given counts.</summary>
    public static TemplateValues OfGiven(PlannedTemplate template, IReadOnlyDictionary<string, string> parameters) => new(template, parameters, false);

    /// <summary>The value itself: null where there is none, and still a call of a function where only the deployment knows it.</summary>
    /// <remarks>What lies inside a mapping or a sequence stays as it is written: ask for it when it is needed.</remarks>
    public TemplateNode? Resolve(TemplateNode? node) => node is IntrinsicNode call ? Call(call) : node;

    /// <summary>The text of a value; null where there is none, or it is not known or no text.</summary>
    public string? Text(TemplateNode? node) => Resolve(node) is ScalarNode { Kind: not ScalarKind.Null, Text: var text } ? text : null;

    /// <summary>The items of a list, without those that are left out; null where it is not known or no list.</summary>
    public IReadOnlyList<TemplateNode>? Items(TemplateNode? node)
    {
        if (Resolve(node) is not SequenceNode sequence)
        {
            return null;
        }

        var items = new List<TemplateNode>();
        foreach (var item in sequence.Items)
        {
            if (Resolve(item) is { } value)
            {
                items.Add(value);
            }
        }

        return items;
    }

    /// <summary>Whether a condition holds; null: only the deployment knows.</summary>
    public bool? Holds(string condition) => conditions.Holds(condition);

    private TemplateNode? Call(IntrinsicNode call)
    {
        if (call.Function == IntrinsicFunction.Ref)
        {
            return Reference(call);
        }

        if (call.Function == IntrinsicFunction.If)
        {
            return Choice(call);
        }

        return conditions.Truth(call) is { } truth ? ScalarNode.Boolean(truth) : texts.Call(call) ?? call;
    }

    private TemplateNode? Reference(IntrinsicNode call)
    {
        if (call.Argument is not ScalarNode { Text: var name } || name == "AWS::NoValue")
        {
            return null;
        }

        var parameter = template.Section("Parameters")?[name] as MappingNode;
        var type = (parameter?["Type"] as ScalarNode)?.Text ?? "";

        // The value of such a parameter is the name under which the deployment looks up the real one.
        if (type.StartsWith("AWS::SSM::Parameter::Value<", StringComparison.Ordinal))
        {
            return call;
        }

        var isList = type == "CommaDelimitedList" || type.StartsWith("List<", StringComparison.Ordinal);
        if (parameters.TryGetValue(name, out var given) && (parameter is not null || name.StartsWith("AWS::", StringComparison.Ordinal)))
        {
            return isList ? List(given) : ScalarNode.String(given);
        }

        return parameter?["Default"] switch
        {
            _ when !defaultsCount => call,
            ScalarNode { Text: var text } when isList => List(text),
            ScalarNode scalar => scalar,
            _ => call,
        };
    }

    private TemplateNode? Choice(IntrinsicNode call)
    {
        if (call.Argument is not SequenceNode { Items: [ScalarNode { Text: var name }, var whenTrue, var whenFalse] })
        {
            return call;
        }

        if (Holds(name) is { } holds)
        {
            return Resolve(holds ? whenTrue : whenFalse);
        }

        var first = Resolve(whenTrue);
        return first is not null && first.Equals(Resolve(whenFalse)) ? first : call;
    }

    private static SequenceNode List(string text)
    {
        var items = new List<TemplateNode>();
        foreach (var item in text.Split(','))
        {
            items.Add(ScalarNode.String(item.Trim()));
        }

        return new(items);
    }
}
