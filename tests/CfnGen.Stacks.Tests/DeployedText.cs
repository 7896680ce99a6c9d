using System.Text.RegularExpressions;
using CfnGen.Model.Documents;

namespace CfnGen.Stacks.Tests;

/// <summary>A text as CloudFormation would make it: every reference replaced.</summary>
internal static partial class DeployedText
{
    private static readonly Dictionary<string, string> Pseudo = new(StringComparer.Ordinal)
    {
        ["AWS::StackName"] = "the-stack",
        ["AWS::Region"] = "eu-west-1",
        ["AWS::AccountId"] = "123456789012",
        ["AWS::Partition"] = "aws",
        ["AWS::URLSuffix"] = "amazonaws.com",
        ["AWS::StackId"] = "arn:aws:cloudformation:eu-west-1:123456789012:stack/the-stack/1",
    };

    /// <param name="template">The lowered stack.</param>
    /// <param name="path">As for <see cref="TemplatePath.ValueAt"/>.</param>
    /// <param name="values">What references stand for.</param>
    public static string Of(TemplateDocument template, string path, IReadOnlyDictionary<string, string>? values = null) => Of(template.NodeAt(path), values);

    /// <param name="node">A text, or a function that yields one.</param>
    /// <param name="values">What references stand for, by their text in <c>Fn::Sub</c>: <c>TargetGroup</c>, <c>Logs.Arn</c>; what is looked up, by map and key: <c>Sizes.Large</c>. Absent: that text itself.</param>
    public static string Of(TemplateNode node, IReadOnlyDictionary<string, string>? values = null) => Text(node, values ?? new Dictionary<string, string>());

    private static string Text(TemplateNode node, IReadOnlyDictionary<string, string> values) => node switch
    {
        ScalarNode scalar => scalar.Text,
        IntrinsicNode call when call.Function == IntrinsicFunction.Base64 => Text(call.Argument, values),
        IntrinsicNode call when call.Function == IntrinsicFunction.Ref => Value(((ScalarNode)call.Argument).Text, values),
        IntrinsicNode { Argument: SequenceNode parts } call when call.Function == IntrinsicFunction.GetAtt =>
            Value(string.Join('.', parts.Items.Cast<ScalarNode>().Select(part => part.Text)), values),
        IntrinsicNode { Argument: SequenceNode { Items: [ScalarNode separator, SequenceNode parts] } } call when call.Function == IntrinsicFunction.Join =>
            string.Join(separator.Text, parts.Items.Select(part => Text(part, values))),
        IntrinsicNode { Argument: ScalarNode text } call when call.Function == IntrinsicFunction.Sub => Substitute(text.Text, new MappingNode([]), values),
        IntrinsicNode { Argument: SequenceNode { Items: [ScalarNode text, MappingNode variables] } } call when call.Function == IntrinsicFunction.Sub =>
            Substitute(text.Text, variables, values),
        IntrinsicNode { Argument: SequenceNode { Items: [_, _, _] arguments } } call when call.Function == IntrinsicFunction.If => Text(arguments[1], values),
        IntrinsicNode { Argument: SequenceNode { Items: [ScalarNode map, _, ScalarNode key] } } call when call.Function == IntrinsicFunction.FindInMap =>
            Value($"{map.Text}.{key.Text}", values),
        _ => throw new InvalidOperationException($"The text holds a {(node as IntrinsicNode)?.Function.Name ?? "mapping"} that this test cannot resolve: teach {nameof(DeployedText)} to."),
    };

    private static string Substitute(string text, MappingNode variables, IReadOnlyDictionary<string, string> values) =>
        Reference().Replace(text, match =>
        {
            var name = match.Groups["name"].Value;
            return name.StartsWith('!') ? $"${{{name[1..]}}}"
                : variables[name] is { } variable ? Text(variable, values)
                : Value(name, values);
        });

    private static string Value(string name, IReadOnlyDictionary<string, string> values) =>
        values.TryGetValue(name, out var value) || Pseudo.TryGetValue(name, out value) ? value : name;

    [GeneratedRegex(@"\$\{(?<name>[^}]*)\}")]
    private static partial Regex Reference();
}
