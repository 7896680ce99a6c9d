namespace CfnGen.Model.Documents.Yaml;

/// <summary>Nodes on one line: <c>!If [HasKeyName, !Ref KeyName, !Ref AWS::NoValue]</c>.</summary>
internal static class YamlFlow
{
    /// <summary>Writes a node if one line of at most <paramref name="limit"/> characters can hold it; else the buffer holds a part of it.</summary>
    public static bool TryAppend(TextBuffer to, TemplateNode node, int limit)
    {
        if (to.Length > limit || node.Comments is not null)
        {
            return false;
        }

        return node switch
        {
            ScalarNode scalar => TryAppendScalar(to, scalar),
            IntrinsicNode intrinsic => TryAppendIntrinsic(to, intrinsic, limit),
            SequenceNode sequence => TryAppendItems(to, sequence, limit),
            MappingNode mapping => TryAppendEmpty(to, mapping),
            _ => false,
        } && to.Length <= limit;
    }

    /// <summary>Writes the items between brackets, with their outer comments left to the caller.</summary>
    public static bool TryAppendItems(TextBuffer to, SequenceNode sequence, int limit)
    {
        to.Append('[');
        for (var i = 0; i < sequence.Items.Count; i++)
        {
            if (i > 0)
            {
                to.Append(", ");
            }

            if (!TryAppend(to, sequence.Items[i], limit))
            {
                return false;
            }
        }

        to.Append(']');
        return to.Length <= limit;
    }

    private static bool TryAppendScalar(TextBuffer to, ScalarNode scalar)
    {
        if (scalar.Kind != ScalarKind.String)
        {
            to.Append(scalar.Text);
            return true;
        }

        if (scalar.Text.Contains('\n'))
        {
            return false;
        }

        YamlSpelling.Append(to, scalar.Text, YamlSpelling.StyleOf(scalar.Text, YamlPlace.Flow));
        return true;
    }

    private static bool TryAppendIntrinsic(TextBuffer to, IntrinsicNode intrinsic, int limit)
    {
        if (YamlShortForm.IsDottedGetAtt(intrinsic))
        {
            var parts = (SequenceNode)intrinsic.Argument;
            return parts.Comments is null && parts.Items[0].Comments is null && parts.Items[1].Comments is null
                && YamlShortForm.AppendGetAtt(to, intrinsic, YamlPlace.Flow);
        }

        if (!YamlShortForm.Allows(intrinsic))
        {
            return false;
        }

        YamlShortForm.AppendTag(to, intrinsic.Function);
        to.Append(' ');
        return TryAppend(to, intrinsic.Argument, limit);
    }

    public static bool TryAppendEmpty(TextBuffer to, MappingNode mapping)
    {
        to.Append("{}");
        return mapping.Entries.Count == 0;
    }
}
