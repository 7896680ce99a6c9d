using System.Text;
using CfnGen.Cli.Deployments;
using CfnGen.Cli.Templates;
using CfnGen.Cli.Terminal;

namespace CfnGen.Cli.Commands;

/// <summary><c>cfngen generate --check</c>: what in the folder is not as the stacks would write it.</summary>
internal sealed class TemplateCheck(TemplateFolder folder, IConsole console)
{
    private readonly UnchangedFiles unchanged = new();
    private bool found;

    /// <param name="leftOvers">The format whose files are left over when no stack makes them, with those of environments; null looks for none.</param>
    public ExitCode Run(IReadOnlyList<RenderedFile> files, TemplateFormat? leftOvers, CancellationToken cancel)
    {
        foreach (var file in files)
        {
            cancel.ThrowIfCancellationRequested();
            Compare(file);
        }

        unchanged.Report(console);
        if (leftOvers is not null)
        {
            FindLeftOvers(files, leftOvers);
        }

        if (!found)
        {
            return ExitCode.Ok;
        }

        console.Notice("Run 'cfngen generate', look at the difference and commit it.");
        return ExitCode.Differences;
    }

    private void Compare(RenderedFile file)
    {
        if (folder.Read(file.Name) is not { } current)
        {
            Report(Tone.Good, "missing", "    " + file.Name);
        }
        else if (file.IsIn(current))
        {
            unchanged.Add(file.Name);
        }
        else
        {
            Report(Tone.Changed, "stale", "      " + file.Name);
            Show(file, current);
        }
    }

    private void Show(RenderedFile file, byte[] current)
    {
        console.Line(Tone.Removed, $"--- {folder.Display(file.Name)}");
        console.Line(Tone.Added, $"+++ {file.Owner} as it is now");
        foreach (var line in UnifiedDiff.Lines(Encoding.UTF8.GetString(current), Encoding.UTF8.GetString(file.Content)))
        {
            console.Line(line[0] switch { '-' => Tone.Removed, '+' => Tone.Added, '@' => Tone.Place, _ => Tone.Plain }, line);
        }
    }

    private void FindLeftOvers(IReadOnlyList<RenderedFile> files, TemplateFormat format)
    {
        var made = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            made.Add(file.Name);
        }

        foreach (var name in folder.FilesEndingIn(format.Ending))
        {
            if (!made.Contains(name))
            {
                Report(Tone.Removed, "left over", $"  {name}  (no stack makes it: delete it, or move it elsewhere)");
            }
        }

        foreach (var name in folder.FilesBelowEndingIn(DeploymentRenderer.Endings))
        {
            if (!made.Contains(name))
            {
                Report(Tone.Removed, "left over", $"  {name}  (no deployment makes it: delete it, or move it elsewhere)");
            }
        }
    }

    private void Report(Tone tone, string what, string rest)
    {
        found = true;
        console.Line(tone, what, rest);
    }
}
