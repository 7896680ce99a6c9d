using System.Globalization;
using CfnGen.Model.Documents;
using CfnGen.Rules;

namespace CfnGen.Cli.Checking;

/// <summary>Where findings in stacks stand in the templates that the stacks have in the output folder, for readers that know files only, such as a review of a change.</summary>
/// <param name="folder">Where <c>cfngen generate</c> writes.</param>
internal sealed class GeneratedTemplates(string folder)
{
    private readonly Dictionary<string, TemplateDocument?> read = new(StringComparer.Ordinal);

    /// <summary>The place in a file; for a finding in a stack whose template is not there, the member.</summary>
    public SourceLocation PlaceOf(CheckedSource source, Finding finding) =>
        finding.Location.File is null && Template(source.Name) is { } template ? Place(template.Root, finding.Path) : finding.Location;

    private TemplateDocument? Template(string stack)
    {
        if (!read.TryGetValue(stack, out var template))
        {
            template = Read(Path.Join(folder, stack + ".yaml"));
            read.Add(stack, template);
        }

        return template;
    }

    private static TemplateDocument? Read(string file)
    {
        try
        {
            return File.Exists(file) ? TemplateReader.Read(File.ReadAllBytes(file), file) : null;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or TemplateFormatException)
        {
            return null;
        }
    }

    /// <summary>The place at the end of a way, or where the file, which may be an older one, still goes along with it.</summary>
    private static SourceLocation Place(TemplateNode root, string path)
    {
        var (node, place, rest) = (root, root.Source, path);
        while (rest.Length > 0 && Step(node, rest) is { } step)
        {
            (node, place, rest) = (step.Node, step.Place, step.Left);
        }

        return place;
    }

    /// <summary>One step of the way; null where there is none.</summary>
    private static (TemplateNode Node, SourceLocation Place, string Left)? Step(TemplateNode node, string path)
    {
        switch (node)
        {
            case MappingNode mapping when Entry(mapping, path) is { } entry:
                return (entry.Value, entry.KeySource, Rest(path, entry.Key.Length));
            case IntrinsicNode call when Begins(path, call.Function.Name):
                return (call.Argument, call.Argument.Source, Rest(path, call.Function.Name.Length));
            case SequenceNode sequence:
                var end = path.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? slash : path.Length;
                return int.TryParse(path.AsSpan(0, end), CultureInfo.InvariantCulture, out var index) && index >= 0 && index < sequence.Items.Count
                    ? (sequence.Items[index], sequence.Items[index].Source, Rest(path, end))
                    : null;
            default:
                return null;
        }
    }

    // A key may hold slashes itself, such as the path of a file: the longest one that fits is meant.
    private static MappingEntry? Entry(MappingNode mapping, string path)
    {
        MappingEntry? longest = null;
        foreach (var entry in mapping.Entries)
        {
            if (Begins(path, entry.Key) && entry.Key.Length >= (longest?.Key.Length ?? 0))
            {
                longest = entry;
            }
        }

        return longest;
    }

    private static bool Begins(string path, string step) =>
        path.StartsWith(step, StringComparison.Ordinal) && (path.Length == step.Length || path[step.Length] == '/');

    private static string Rest(string path, int length) => path.Length > length ? path[(length + 1)..] : "";
}
