using System.Globalization;
using CfnGen.Model.Documents;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Values;

/// <summary>The functions that make a text or a list of others.</summary>
internal sealed class TextFunctions(PlannedTemplate template, TemplateValues values)
{
    /// <summary>Null: it is another function, or not known.</summary>
    public TemplateNode? Call(IntrinsicNode call)
    {
        var function = call.Function;
        if (function == IntrinsicFunction.Sub)
        {
            return Substitute(call.Argument);
        }

        if (function == IntrinsicFunction.ToJsonString)
        {
            return JsonText.Of(call.Argument) is { } json ? ScalarNode.String(json) : null;
        }

        if (call.Argument is not SequenceNode { Items: var arguments })
        {
            return null;
        }

        return function == IntrinsicFunction.FindInMap ? Find(arguments)
            : function == IntrinsicFunction.Join ? Join(arguments)
            : function == IntrinsicFunction.Select ? Select(arguments)
            : function == IntrinsicFunction.Split ? Split(arguments)
            : function == IntrinsicFunction.Cidr ? Cut(arguments)
            : null;
    }

    private TemplateNode? Find(IReadOnlyList<TemplateNode> arguments)
    {
        if (arguments is not [var map, var first, var second, ..]
            || values.Text(map) is not { } name || values.Text(first) is not { } top || values.Text(second) is not { } key)
        {
            return null;
        }

        var entry = ((template.Section("Mappings")?[name] as MappingNode)?[top] as MappingNode)?[key];
        return entry ?? (arguments is [_, _, _, MappingNode options] ? values.Resolve(options["DefaultValue"]) : null);
    }

    private SequenceNode? Cut(IReadOnlyList<TemplateNode> arguments) =>
        arguments is [var block, var count, var size] && values.Text(block) is { } whole && values.Text(count) is { } number && values.Text(size) is { } bits
            ? CidrBlocks.Of(whole, number, bits)
            : null;

    private ScalarNode? Join(IReadOnlyList<TemplateNode> arguments)
    {
        if (arguments is not [var delimiter, var list] || values.Text(delimiter) is not { } between || values.Items(list) is not { } items)
        {
            return null;
        }

        var texts = new List<string>();
        foreach (var item in items)
        {
            if (values.Text(item) is not { } text)
            {
                return null;
            }

            texts.Add(text);
        }

        return ScalarNode.String(string.Join(between, texts));
    }

    private TemplateNode? Select(IReadOnlyList<TemplateNode> arguments) =>
        arguments is [var index, var list]
        && int.TryParse(values.Text(index), NumberStyles.None, CultureInfo.InvariantCulture, out var at)
        && values.Items(list) is { } items && at < items.Count
            ? items[at]
            : null;

    private SequenceNode? Split(IReadOnlyList<TemplateNode> arguments)
    {
        if (arguments is not [var delimiter, var source] || values.Text(delimiter) is not { Length: > 0 } between || values.Text(source) is not { } text)
        {
            return null;
        }

        var items = new List<TemplateNode>();
        foreach (var item in text.Split(between))
        {
            items.Add(ScalarNode.String(item));
        }

        return new(items);
    }

    private ScalarNode? Substitute(TemplateNode argument)
    {
        var own = argument is SequenceNode { Items: [_, MappingNode variables] } ? variables : null;
        if ((argument is SequenceNode { Items: [var first, ..] } ? first : argument) is not ScalarNode { Text: var text })
        {
            return null;
        }

        var result = new System.Text.StringBuilder();
        var at = 0;
        for (var open = text.IndexOf("${", StringComparison.Ordinal); open >= 0; open = text.IndexOf("${", at, StringComparison.Ordinal))
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            var name = text[(open + 2)..close].Trim();
            var value = name.StartsWith('!')
                ? "${" + name[1..] + "}"
                : values.Text(own?[name] ?? new IntrinsicNode(IntrinsicFunction.Ref, ScalarNode.String(name)));
            if (value is null)
            {
                return null;
            }

            result.Append(text, at, open - at).Append(value);
            at = close + 1;
        }

        return ScalarNode.String(result.Append(text, at, text.Length - at).ToString());
    }
}
