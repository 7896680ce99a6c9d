using CfnGen.Model.Documents;

namespace CfnGen.Stacks.Tests.Delivery;

/// <summary>How long the inline policies of a role will be as IAM counts them: as JSON without blanks, references written out.</summary>
internal static class PolicyLength
{
    public static int Of(TemplateNode role) => Length(((MappingNode)((MappingNode)role)["Properties"]!)["Policies"]!);

    private static int Length(TemplateNode node) => node switch
    {
        ScalarNode scalar => Written(scalar.Text).Length + 2,
        IntrinsicNode intrinsic => intrinsic.Argument is ScalarNode text ? Written(text.Text).Length + 2 : Length(intrinsic.Argument),
        SequenceNode sequence => sequence.Items.Sum(Length) + sequence.Items.Count + 1,
        MappingNode mapping => mapping.Entries.Sum(entry => entry.Key.Length + 3 + Length(entry.Value)) + mapping.Entries.Count + 1,
        _ => throw new InvalidOperationException($"{node.GetType()} is no node of a policy."),
    };

    private static string Written(string text) => text
        .Replace("${AWS::Partition}", "aws", StringComparison.Ordinal)
        .Replace("${AWS::Region}", "ap-southeast-1", StringComparison.Ordinal)
        .Replace("${AWS::AccountId}", "123456789012", StringComparison.Ordinal);
}
