using CfnGen.Cli.Templates;
using CfnGen.Cli.Terminal;
using CfnGen.Model;

namespace CfnGen.Cli.Commands;

/// <summary><c>cfngen generate</c>: writes the templates, or with <c>--check</c> compares them with those that are there.</summary>
internal sealed class GenerateCommand(IReadOnlyList<Stack> stacks, IConsole console)
{
    public ExitCode Run(GenerateOptions options, CancellationToken cancel)
    {
        var selected = StackSelection.Named(stacks, options.Names);
        // All of them before the first write: one broken stack leaves the folder as it was.
        var templates = TemplateRenderer.Render(selected, options.Format, cancel);
        foreach (var template in templates)
        {
            if (template.Size.NeedsBucket)
            {
                console.Notice(template.BucketAdvice);
            }
        }

        var folder = new TemplateFolder(options.Folder);
        return options.Check
            ? new TemplateCheck(folder, console).Run(templates, options.Names.Count == 0 ? options.Format : null, cancel)
            : Save(folder, templates, cancel);
    }

    private ExitCode Save(TemplateFolder folder, IReadOnlyList<RenderedTemplate> templates, CancellationToken cancel)
    {
        using var changes = folder.Stage(templates, cancel);
        foreach (var change in changes.Files)
        {
            change.Commit();
            Report(change);
        }

        return ExitCode.Ok;
    }

    private void Report(StagedFile file)
    {
        switch (file.Change)
        {
            case FileChange.Created:
                console.Line(Tone.Good, "created", "    " + file.Name);
                break;
            case FileChange.Updated:
                console.Line(Tone.Changed, "updated", "    " + file.Name);
                break;
            case FileChange.Unchanged:
                console.Line(Tone.Faint, "unchanged", "  " + file.Name);
                break;
        }
    }
}
