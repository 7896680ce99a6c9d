namespace CfnGen.Model.Documents.Yaml;

/// <summary>When an intrinsic can be a YAML tag, and how it is written then.</summary>
internal static class YamlShortForm
{
    /// <summary>
    /// A node takes one tag, so an intrinsic of an intrinsic needs the long form; and a tagged scalar always reads back as text.
    /// CloudFormation takes no functions inside the short form of <c>Fn::GetStackOutput</c>, but does inside the long one.
    /// </summary>
    public static bool Allows(IntrinsicNode intrinsic) => intrinsic.Argument switch
    {
        IntrinsicNode => false,
        ScalarNode scalar => scalar.Kind == ScalarKind.String,
        MappingNode mapping when intrinsic.Function == IntrinsicFunction.GetStackOutput => !mapping.Entries.Any(entry => entry.Value is IntrinsicNode),
        _ => true,
    };

    public static void AppendTag(TextBuffer to, IntrinsicFunction function)
    {
        to.Append('!');
        to.Append(function.ShortName);
    }

    /// <summary>Whether the intrinsic is a <c>Fn::GetAtt</c> that can be written as <c>LogicalId.Attribute</c>.</summary>
    public static bool IsDottedGetAtt(IntrinsicNode intrinsic) =>
        intrinsic.Function == IntrinsicFunction.GetAtt
        && intrinsic.Argument is SequenceNode { Items: [ScalarNode { Kind: ScalarKind.String } id, ScalarNode { Kind: ScalarKind.String } attribute] }
        && !id.Text.Contains('.') && !id.Text.Contains('\n') && !attribute.Text.Contains('\n');

    /// <summary>Writes <c>!GetAtt LogicalId.Attribute</c>; false, and nothing written, when the intrinsic cannot be written so.</summary>
    public static bool AppendGetAtt(TextBuffer to, IntrinsicNode intrinsic, YamlPlace place)
    {
        if (!IsDottedGetAtt(intrinsic))
        {
            return false;
        }

        var parts = ((SequenceNode)intrinsic.Argument).Items;
        var text = ((ScalarNode)parts[0]).Text + "." + ((ScalarNode)parts[1]).Text;
        AppendTag(to, intrinsic.Function);
        to.Append(' ');
        YamlSpelling.Append(to, text, YamlSpelling.StyleOf(text, place));
        return true;
    }
}
