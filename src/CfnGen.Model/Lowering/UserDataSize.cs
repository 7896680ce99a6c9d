using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>Finds user data that EC2 refuses, measured before its Base64 form; references count as nothing, because only deploy time knows their length.</summary>
internal static class UserDataSize
{
    private const int MaxBytes = 16384;

    public static void Check(TemplateNode node, SourceLocation member, List<StackProblem> problems)
    {
        switch (node)
        {
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    if (entry.Key == "UserData" && Least(entry.Value) is > MaxBytes and var size)
                    {
                        problems.Add(new(member.ToString(), $"{StackLimits.Number(size)} bytes of user data are more than the {StackLimits.Number(MaxBytes)} that EC2 takes: move files into cfn-init metadata or a bucket."));
                    }

                    Check(entry.Value, member, problems);
                }

                break;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    Check(item, member, problems);
                }

                break;
        }
    }

    /// <summary>How long the text is at least.</summary>
    private static int Least(TemplateNode node) => node switch
    {
        ScalarNode text => Encoding.UTF8.GetByteCount(text.Text),
        IntrinsicNode { Argument: SequenceNode { Items: [ScalarNode text, MappingNode] } } call when call.Function == IntrinsicFunction.Sub => Literal(text.Text),
        IntrinsicNode { Argument: ScalarNode text } call when call.Function == IntrinsicFunction.Sub => Literal(text.Text),
        IntrinsicNode { Argument: SequenceNode { Items: [ScalarNode delimiter, SequenceNode parts] } } call when call.Function == IntrinsicFunction.Join =>
            parts.Items.Sum(Least) + (Encoding.UTF8.GetByteCount(delimiter.Text) * Math.Max(0, parts.Items.Count - 1)),
        IntrinsicNode { Argument: SequenceNode { Items: [_, var then, var otherwise] } } call when call.Function == IntrinsicFunction.If =>
            Math.Max(Least(then), Least(otherwise)),
        IntrinsicNode call when call.Function == IntrinsicFunction.Base64 => Least(call.Argument),
        _ => 0,
    };

    private static int Literal(string text)
    {
        var bytes = 0;
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf("${", at, StringComparison.Ordinal);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
            {
                return bytes + Encoding.UTF8.GetByteCount(text.AsSpan(at));
            }

            var isText = text[open + 2] == '!';
            bytes += Encoding.UTF8.GetByteCount(text.AsSpan(at, open - at)) + (isText ? Encoding.UTF8.GetByteCount(text.AsSpan(open, close + 1 - open)) - 1 : 0);
            at = close + 1;
        }

        return bytes;
    }
}
