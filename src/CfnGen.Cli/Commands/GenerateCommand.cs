using System.Globalization;
using CfnGen.Cli.Checking;
using CfnGen.Cli.Deployments;
using CfnGen.Cli.Diffing;
using CfnGen.Cli.Templates;
using CfnGen.Cli.Terminal;
using CfnGen.Model;
using CfnGen.Model.Documents;

namespace CfnGen.Cli.Commands;

/// <summary><c>cfngen generate</c>: writes the templates and what their deployments need, or with <c>--check</c> compares them with those that are there.</summary>
internal sealed class GenerateCommand(IReadOnlyList<Stack> stacks, Func<IReadOnlyList<Model.Deployment>> deployments, IConsole console)
{
    public ExitCode Run(GenerateOptions options, CancellationToken cancel)
    {
        var selected = StackSelection.Named(stacks, options.Names);
        var settings = ConfigurationFile.Load(null, Directory.GetCurrentDirectory());
        // All of them before the first write: one broken stack leaves the folder as it was.
        var renderer = new TemplateRenderer(cancel);
        var refusals = options.AsksRules ? RefusalSearch.Begin(settings, cancel) : null;
        var lowered = renderer.Lower(selected, template => refusals?.Add(template));
        var templates = renderer.Write(lowered, options.Format);
        foreach (var template in templates)
        {
            if (template.Size.NeedsBucket)
            {
                console.Notice(BucketAdvice(template));
            }
        }

        var files = new DeploymentRenderer(stacks, deployments(), options).Render(selected, templates);
        if (refusals?.End() is { Count: > 0 } refused)
        {
            return Refuse(refused);
        }

        var folder = new TemplateFolder(options.Folder);
        return options.Check
            ? new TemplateCheck(folder, console).Run(files, options.Names.Count == 0 ? options.Format : null, cancel)
            : Save(folder, files, name => DocumentOf(name, lowered, options.Format), cancel);
    }

    private ExitCode Refuse(IReadOnlyList<CheckedSource> refused)
    {
        new TextReport(console).Write(refused);
        console.Notice("Nothing was written, because CloudFormation would refuse it. Run 'cfngen rules ID' to see why; a finding that is wrong you allow on the resource, with .Allow(rule, because), or write all the same with --no-check.");
        return ExitCode.Differences;
    }

    /// <param name="documentOf">The template of a file; null for one that is none.</param>
    private ExitCode Save(TemplateFolder folder, IReadOnlyList<RenderedFile> files, Func<string, TemplateDocument?> documentOf, CancellationToken cancel)
    {
        using var changes = folder.Stage(files, cancel);
        var ids = new LogicalIdLock(folder, console);
        foreach (var change in changes.Files)
        {
            if (change.Change == FileChange.Updated && documentOf(change.Name) is { } document)
            {
                ids.Warn(change.Name, document);
            }
        }

        var unchanged = new UnchangedFiles();
        foreach (var change in changes.Files)
        {
            change.Commit();
            Report(change, unchanged);
        }

        unchanged.Report(console);
        return ExitCode.Ok;
    }

    private static TemplateDocument? DocumentOf(string file, IReadOnlyList<LoweredStack> lowered, TemplateFormat format)
    {
        foreach (var (stack, document) in lowered)
        {
            if (string.Equals(format.FileName(stack), file, StringComparison.Ordinal))
            {
                return document;
            }
        }

        return null;
    }

    private static string BucketAdvice(RenderedFile template) => string.Create(
        CultureInfo.InvariantCulture,
        $"Note: {template.Name} has {template.Content.Length:N0} bytes. Above {TemplateSize.MaxInline:N0} CloudFormation takes a template from a bucket only: 'cfngen bucket' makes one, 'cfngen deploy' finds it.");

    private void Report(StagedFile file, UnchangedFiles unchanged)
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
                unchanged.Add(file.Name);
                break;
        }
    }
}
