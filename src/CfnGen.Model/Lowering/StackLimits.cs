using System.Globalization;
using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>CloudFormation's hard limits: a template beyond one of them is refused, so it is better not written.</summary>
internal sealed class StackLimits
{
    private const int MaxDescriptionBytes = 1024;
    private const int MaxParameterDescription = 4000;
    private const int MaxParameterBytes = 4096;
    private const int MaxMappingAttributes = 200;

    private readonly TemplateDocument document;
    private readonly Stack stack;
    private readonly List<StackProblem> problems;

    private StackLimits(TemplateDocument document, Stack stack, List<StackProblem> problems) =>
        (this.document, this.stack, this.problems) = (document, stack, problems);

    public static void Check(TemplateDocument document, Stack stack, List<StackProblem> problems)
    {
        var limits = new StackLimits(document, stack, problems);
        limits.Counts();
        limits.Descriptions();
        limits.Parameters();
        foreach (var resource in limits.Entries(Sections.Resources))
        {
            UserDataSize.Check(resource.Value, resource.KeySource, problems);
        }

        limits.Size();
    }

    internal static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private void Counts()
    {
        Count(Sections.Resources, 500, "Split the stack: nested stacks, or a second stack that imports the first one's exports.");
        Count(Sections.Parameters, 200, "Group values in a list, a mapping or an SSM parameter.");
        Count(Sections.Outputs, 200, "Export only what other stacks import.");
        Count(Sections.Mappings, 200, "Join mappings that share their first keys.");
        foreach (var mapping in Entries(Sections.Mappings))
        {
            foreach (var row in ((mapping.Value as MappingNode)?.Entries ?? []).Where(row => row.Value is MappingNode { Entries.Count: > MaxMappingAttributes }))
            {
                Report(mapping, $"The row '{row.Key}' has {Number(((MappingNode)row.Value).Entries.Count)} keys: CloudFormation takes {Number(MaxMappingAttributes)}.");
            }
        }
    }

    private void Count(string section, int limit, string remedy)
    {
        if (Entries(section).Count is var count && count > limit)
        {
            problems.Add(new(stack.ToString(), $"{Number(count)} {section.ToLowerInvariant()} are more than the {Number(limit)} that CloudFormation takes. {remedy}"));
        }
    }

    private void Descriptions()
    {
        if (TooLong(document.Root["Description"]) is { } size)
        {
            problems.Add(new($"{stack}.{nameof(Stack.Description)}", TooLongDescription(size)));
        }

        foreach (var output in Entries(Sections.Outputs))
        {
            if (TooLong((output.Value as MappingNode)?["Description"]) is { } bytes)
            {
                Report(output, TooLongDescription(bytes));
            }
        }
    }

    private void Parameters()
    {
        foreach (var parameter in Entries(Sections.Parameters))
        {
            var options = (MappingNode)parameter.Value;
            if (options["Description"] is ScalarNode { Text.Length: > MaxParameterDescription and var length })
            {
                Report(parameter, $"{Number(length)} characters are too long for the description of a parameter: CloudFormation takes {Number(MaxParameterDescription)}.");
            }

            foreach (var value in ((options["AllowedValues"] as SequenceNode)?.Items ?? []).Append(options["Default"]).OfType<ScalarNode>())
            {
                if (Bytes(value) is > MaxParameterBytes and var size)
                {
                    Report(parameter, $"A value of {Number(size)} bytes is too long: a parameter's value has at most {Number(MaxParameterBytes)}.");
                }
            }
        }
    }

    /// <summary>The written template is longer than its texts, so this never refuses one that would do; who writes it looks at <see cref="TemplateSize"/> as well.</summary>
    private void Size()
    {
        if (TextBytes(document.Root) is > TemplateSize.MaxInBucket and var size)
        {
            problems.Add(new(stack.ToString(), $"At least {Number(size)} bytes are more than the {Number(TemplateSize.MaxInBucket)} that CloudFormation takes: split the stack, or move scripts into a bucket."));
        }
    }

    private static int TextBytes(TemplateNode node)
    {
        var bytes = 0;
        switch (node)
        {
            case ScalarNode scalar:
                return Bytes(scalar);
            case IntrinsicNode intrinsic:
                return TextBytes(intrinsic.Argument);
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    bytes += TextBytes(item);
                }

                break;
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    bytes += entry.Key.Length + TextBytes(entry.Value);
                }

                break;
        }

        return bytes;
    }

    private static int? TooLong(TemplateNode? node) => node is ScalarNode description && Bytes(description) is > MaxDescriptionBytes and var size ? size : null;

    private static string TooLongDescription(int size) =>
        $"{Number(size)} bytes are too long for a description: CloudFormation takes {Number(MaxDescriptionBytes)}.";

    private static int Bytes(ScalarNode scalar) => Encoding.UTF8.GetByteCount(scalar.Text);

    private IReadOnlyList<MappingEntry> Entries(string section) => document.Root[section] is MappingNode mapping ? mapping.Entries : [];

    private void Report(MappingEntry member, string message) => problems.Add(new(member.KeySource.ToString(), message));
}
