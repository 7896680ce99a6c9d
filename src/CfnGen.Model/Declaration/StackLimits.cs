using System.Globalization;
using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>CloudFormation's hard limits: a template beyond one of them is refused, so it is better not written.</summary>
internal static class StackLimits
{
    private const int MaxDescriptionBytes = 1024;
    private const int MaxParameterBytes = 4096;
    private const int MaxUserDataBytes = 16384;

    public static void Check(TemplateDocument document, Stack stack, List<StackProblem> problems)
    {
        Count(Sections.Resources, 500, "Split the stack: nested stacks, or a second stack that imports the first one's exports.");
        Count(Sections.Parameters, 200, "Group values in a list, a mapping or an SSM parameter.");
        Count(Sections.Outputs, 200, "Export only what other stacks import.");
        Count(Sections.Mappings, 200, "Join mappings that share their first keys.");
        if (document.Root["Description"] is ScalarNode description && Bytes(description) is > MaxDescriptionBytes and var size)
        {
            problems.Add(new($"{stack}.{nameof(Stack.Description)}", $"{Number(size)} bytes are too long for a description: CloudFormation takes {Number(MaxDescriptionBytes)}."));
        }

        foreach (var parameter in Entries(document, Sections.Parameters))
        {
            if ((parameter.Value as MappingNode)?["Default"] is ScalarNode value && Bytes(value) is > MaxParameterBytes and var length)
            {
                problems.Add(new(parameter.KeySource.ToString(), $"A default of {Number(length)} bytes is too long: a parameter's value has at most {Number(MaxParameterBytes)}."));
            }
        }

        foreach (var resource in Entries(document, Sections.Resources))
        {
            UserData(resource.Value, resource.KeySource, problems);
        }

        void Count(string section, int limit, string remedy)
        {
            if (Entries(document, section).Count is var count && count > limit)
            {
                problems.Add(new(stack.ToString(), $"{Number(count)} {section.ToLowerInvariant()} are more than the {Number(limit)} that CloudFormation takes. {remedy}"));
            }
        }
    }

    private static IReadOnlyList<MappingEntry> Entries(TemplateDocument document, string section) =>
        document.Root[section] is MappingNode mapping ? mapping.Entries : [];

    /// <summary>User data is measured before its Base64 form; holes count as written, so the true size may differ a little.</summary>
    private static void UserData(TemplateNode node, SourceLocation member, List<StackProblem> problems)
    {
        switch (node)
        {
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    if (entry.Key == "UserData" && ScriptOf(entry.Value) is { } script && Bytes(script) is > MaxUserDataBytes and var size)
                    {
                        problems.Add(new(member.ToString(), $"{Number(size)} bytes of user data are more than the {Number(MaxUserDataBytes)} that EC2 takes: move files into cfn-init metadata or a bucket."));
                    }

                    UserData(entry.Value, member, problems);
                }

                break;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    UserData(item, member, problems);
                }

                break;
        }
    }

    private static ScalarNode? ScriptOf(TemplateNode node) => node switch
    {
        ScalarNode scalar => scalar,
        IntrinsicNode intrinsic => ScriptOf(intrinsic.Argument),
        SequenceNode { Items: [var first, ..] } => ScriptOf(first),
        _ => null,
    };

    private static int Bytes(ScalarNode scalar) => Encoding.UTF8.GetByteCount(scalar.Text);

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
