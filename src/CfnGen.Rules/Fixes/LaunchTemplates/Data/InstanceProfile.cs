using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Fixes.LaunchTemplates.Data;

/// <summary>Whether a value is the name of an instance profile or its ARN: a launch configuration takes both in one place, a launch template in two.</summary>
internal static class InstanceProfile
{
    private const string Name = "Name";
    private const string Arn = "Arn";

    public static string KeyFor(TemplateNode value, CheckedTemplate template) => value switch
    {
        ScalarNode { Text: var text } => BeginsAsArn(text) ? Arn : Name,
        IntrinsicNode call when call.Function == IntrinsicFunction.GetAtt => Arn,
        IntrinsicNode { Argument: ScalarNode { Text: var name } } call when call.Function == IntrinsicFunction.Ref => KeyForParameter(template.Parameters.Find(name)),
        IntrinsicNode { Argument: ScalarNode { Text: var text } } call when call.Function == IntrinsicFunction.Sub => BeginsAsArn(text) ? Arn : Name,
        IntrinsicNode { Argument: SequenceNode { Items: [ScalarNode { Text: var text }, ..] } } call when call.Function == IntrinsicFunction.Sub => BeginsAsArn(text) ? Arn : Name,
        IntrinsicNode { Argument: SequenceNode { Items: [_, SequenceNode { Items: [ScalarNode { Text: var text }, ..] }] } } call when call.Function == IntrinsicFunction.Join =>
            text is "arn" || BeginsAsArn(text) ? Arn : Name,
        // Only its name tells what another stack exports.
        IntrinsicNode call when call.Function == IntrinsicFunction.ImportValue => Says(call.Argument, "arn") ? Arn : Name,
        _ => Name,
    };

    // A Ref of the profile itself gives its name, and there is no such parameter then.
    private static string KeyForParameter(Place? parameter) =>
        parameter is not null
        && (BeginsAsArn(parameter["Default"]?.Text ?? "")
            || BeginsAsArn((parameter["AllowedPattern"]?.Text ?? "").TrimStart('^'))
            || parameter.Name.EndsWith("Arn", StringComparison.OrdinalIgnoreCase))
            ? Arn
            : Name;

    private static bool BeginsAsArn(string text) => text.StartsWith("arn:", StringComparison.Ordinal);

    private static bool Says(TemplateNode node, string word) => node switch
    {
        ScalarNode { Text: var text } => text.Contains(word, StringComparison.OrdinalIgnoreCase),
        IntrinsicNode call => Says(call.Argument, word),
        SequenceNode { Items: [.., var last] } => Says(last, word),
        _ => false,
    };
}
