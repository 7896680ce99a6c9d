using CfnGen.Cli.Checking;
using CfnGen.Cli.Templates;
using CfnGen.Model.Documents;

namespace CfnGen.Cli.Diffing.Sources;

/// <summary>The templates of a folder, as they were when somebody last looked at them.</summary>
internal abstract class CommittedTemplates
{
    private readonly Dictionary<string, TemplateDocument?> others = new(StringComparer.Ordinal);

    /// <summary>The names of all files directly in the folder.</summary>
    protected abstract IReadOnlyList<string> List();

    /// <summary>The bytes of a file; null when there is none.</summary>
    protected abstract byte[]? Read(string file);

    /// <summary>What the file is, for people.</summary>
    protected abstract string LabelOf(string file);

    /// <summary>The template of a stack, in the format in which it was written.</summary>
    /// <exception cref="TemplateFormatException">The file is no template.</exception>
    public TemplateVersion OfStack(string name)
    {
        var yaml = name + TemplateFormat.Yaml.Ending;
        return Find(yaml) ?? Find(name + TemplateFormat.Json.Ending) ?? new(LabelOf(yaml), null);
    }

    /// <exception cref="TemplateFormatException">The file is no template.</exception>
    public TemplateVersion OfFile(string file) => Find(file) ?? new(LabelOf(file), null);

    /// <summary>The templates that none of these stacks makes, by the names that their stacks had.</summary>
    public IReadOnlyList<KeyValuePair<string, TemplateVersion>> OfOthers(ISet<string> stacks)
    {
        var found = new List<KeyValuePair<string, TemplateVersion>>();
        foreach (var file in List())
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (!stacks.Contains(name) && TemplateEndings.Has(file) && Other(file) is { } document)
            {
                found.Add(new(name, new(LabelOf(file), document)));
            }
        }

        return found;
    }

    private TemplateVersion? Find(string file) =>
        Read(file) is { } content ? new(LabelOf(file), TemplateReader.Read(content, LabelOf(file))) : null;

    // A folder may hold other YAML and JSON too, and broken files that nobody asked about.
    private TemplateDocument? Other(string file)
    {
        if (!others.TryGetValue(file, out var document))
        {
            try
            {
                document = Find(file)?.Document is { } read && TemplateKeys.AnyIn(read) ? read : null;
            }
            catch (TemplateFormatException)
            {
                document = null;
            }

            others.Add(file, document);
        }

        return document;
    }
}
