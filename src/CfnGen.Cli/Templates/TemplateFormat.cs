using CfnGen.Model;
using CfnGen.Model.Documents;

namespace CfnGen.Cli.Templates;

/// <summary>How templates are written, and how their files end.</summary>
internal sealed class TemplateFormat
{
    public static readonly TemplateFormat Yaml = new("yaml", document => document.ToYaml());

    public static readonly TemplateFormat Json = new("json", document => document.ToJson());

    private readonly Func<TemplateDocument, string> write;

    private TemplateFormat(string name, Func<TemplateDocument, string> write)
    {
        Name = name;
        Ending = "." + name;
        this.write = write;
    }

    public string Name { get; }

    public string Ending { get; }

    /// <exception cref="WrongUsageException"><paramref name="name"/> is none of the formats.</exception>
    public static TemplateFormat Parse(string name) => name switch
    {
        "yaml" => Yaml,
        "json" => Json,
        _ => throw new WrongUsageException($"There is no format '{name}': use --format yaml or --format json."),
    };

    public string FileName(Stack stack) => stack.Name + Ending;

    public string Write(TemplateDocument document) => write(document);
}
