using CfnGen.Model.Documents;

namespace CfnGen.Model.Tests.Documents;

/// <summary>Trees by hand, short enough to read in a test.</summary>
internal static class Tree
{
    public static ScalarNode Text(string text) => ScalarNode.String(text);

    public static ScalarNode Number(long value) => ScalarNode.Integer(value);

    public static SequenceNode List(params TemplateNode[] items) => new(items);

    public static MappingNode Map(params (string Key, TemplateNode Value)[] entries) =>
        new([.. entries.Select(entry => new MappingEntry(entry.Key, entry.Value))]);

    public static TemplateDocument Document(params (string Key, TemplateNode Value)[] entries) => new(Map(entries));

    public static IntrinsicNode Call(IntrinsicFunction function, TemplateNode argument) => new(function, argument);

    public static IntrinsicNode Ref(string name) => Call(IntrinsicFunction.Ref, Text(name));

    public static IntrinsicNode Sub(string text) => Call(IntrinsicFunction.Sub, Text(text));

    public static IntrinsicNode GetAtt(string id, string attribute) => Call(IntrinsicFunction.GetAtt, List(Text(id), Text(attribute)));

    public static IntrinsicNode If(string condition, TemplateNode then, TemplateNode otherwise) =>
        Call(IntrinsicFunction.If, List(Text(condition), then, otherwise));
}
