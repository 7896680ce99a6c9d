using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Planning.Templates;

/// <summary>A value of a template on one line, for people; values that CloudFormation computes to the same text come out alike.</summary>
/// <remarks>
/// What only deploy time knows stands in <c>${…}</c>, as <c>Fn::Sub</c> spells it: <c>${Bucket.Arn}/*</c> for a <c>Fn::Sub</c> and a <c>Fn::Join</c> alike,
/// <c>${ImportValue network-VpcId}</c> for another function. A literal <c>${</c> is <c>${!</c>, so that no text is taken for a reference.
/// </remarks>
public static class ReadableNode
{
    /// <summary>The value as text; a mapping as <c>{Key: value}</c>, a sequence as <c>[one, two]</c>.</summary>
    public static string TextOf(TemplateNode node)
    {
        // Most values are words without anything to escape.
        if (node is ScalarNode scalar && !scalar.Text.Contains("${", StringComparison.Ordinal))
        {
            return scalar.Text;
        }

        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    private static void Write(TemplateNode node, StringBuilder text)
    {
        switch (node)
        {
            case ScalarNode scalar:
                text.Append(scalar.Text.Replace("${", "${!", StringComparison.Ordinal));
                break;
            case IntrinsicNode call:
                Write(call, text);
                break;
            case SequenceNode sequence:
                WriteItems(sequence.Items, '[', ']', text);
                break;
            case MappingNode mapping:
                Write(mapping, text);
                break;
        }
    }

    private static void Write(MappingNode mapping, StringBuilder text)
    {
        text.Append('{');
        for (var index = 0; index < mapping.Entries.Count; index++)
        {
            text.Append(index > 0 ? ", " : "").Append(mapping.Entries[index].Key).Append(": ");
            Write(mapping.Entries[index].Value, text);
        }

        text.Append('}');
    }

    private static void Write(IntrinsicNode call, StringBuilder text)
    {
        var function = call.Function;
        switch (call.Argument)
        {
            case ScalarNode name when function == IntrinsicFunction.Ref:
                text.Append("${").Append(name.Text).Append('}');
                break;
            case ScalarNode whole when function == IntrinsicFunction.Sub:
                WriteSub(whole.Text, null, text);
                break;
            case SequenceNode { Items: [ScalarNode whole, MappingNode variables] } when function == IntrinsicFunction.Sub:
                WriteSub(whole.Text, variables, text);
                break;
            case SequenceNode { Items: [ScalarNode resource, var attribute] } when function == IntrinsicFunction.GetAtt:
                text.Append("${").Append(resource.Text).Append('.');
                Write(attribute, text);
                text.Append('}');
                break;
            case SequenceNode { Items: [ScalarNode delimiter, SequenceNode parts] } when function == IntrinsicFunction.Join:
                WriteJoin(delimiter, parts.Items, text);
                break;
            default:
                WriteCall(call, text);
                break;
        }
    }

    private static void WriteJoin(ScalarNode delimiter, IReadOnlyList<TemplateNode> parts, StringBuilder text)
    {
        for (var index = 0; index < parts.Count; index++)
        {
            if (index > 0)
            {
                Write(delimiter, text);
            }

            Write(parts[index], text);
        }
    }

    /// <summary>A variable of its own is written in its place; a reference stands in the text as it is.</summary>
    private static void WriteSub(string whole, MappingNode? variables, StringBuilder text)
    {
        if (variables is null)
        {
            text.Append(whole);
            return;
        }

        var start = 0;
        while (whole.IndexOf("${", start, StringComparison.Ordinal) is var open and >= 0 && whole.IndexOf('}', open) is var close and >= 0)
        {
            text.Append(whole, start, open - start);
            if (variables[whole[(open + 2)..close]] is { } value)
            {
                Write(value, text);
            }
            else
            {
                text.Append(whole, open, close + 1 - open);
            }

            start = close + 1;
        }

        text.Append(whole, start, whole.Length - start);
    }

    private static void WriteCall(IntrinsicNode call, StringBuilder text)
    {
        text.Append("${").Append(call.Function.ShortName).Append(' ');
        if (call.Argument is SequenceNode arguments)
        {
            WriteItems(arguments.Items, null, null, text);
        }
        else
        {
            Write(call.Argument, text);
        }

        text.Append('}');
    }

    private static void WriteItems(IReadOnlyList<TemplateNode> items, char? open, char? close, StringBuilder text)
    {
        text.Append(open);
        for (var index = 0; index < items.Count; index++)
        {
            text.Append(index > 0 ? ", " : "");
            Write(items[index], text);
        }

        text.Append(close);
    }
}
