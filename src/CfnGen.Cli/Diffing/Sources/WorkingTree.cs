using CfnGen.Cli.Templates;

namespace CfnGen.Cli.Diffing.Sources;

/// <summary>The files as they are on the disk.</summary>
internal sealed class WorkingTree(string folder) : CommittedTemplates
{
    private readonly TemplateFolder files = new(folder);

    protected override IReadOnlyList<string> List() => files.FilesEndingIn("");

    protected override byte[]? Read(string file) => files.Read(file);

    protected override string LabelOf(string file) => files.Display(file);
}
