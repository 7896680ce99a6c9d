using System.Text;
using CfnGen.Cli.Templates;
using CfnGen.Cli.Terminal;

namespace CfnGen.Cli.Commands;

/// <summary><c>cfngen generate --check</c>: what in the folder is not as the stacks would write it.</summary>
internal sealed class TemplateCheck(TemplateFolder folder, IConsole console)
{
    private bool found;

    /// <param name="leftOvers">The format whose files are left over when no template bears their name; null looks for none.</param>
    public ExitCode Run(IReadOnlyList<RenderedTemplate> templates, TemplateFormat? leftOvers, CancellationToken cancel)
    {
        foreach (var template in templates)
        {
            cancel.ThrowIfCancellationRequested();
            Compare(template);
        }

        if (leftOvers is not null)
        {
            FindLeftOvers(templates, leftOvers);
        }

        if (!found)
        {
            return ExitCode.Ok;
        }

        console.Notice("Run 'cfngen generate', look at the difference and commit it.");
        return ExitCode.Differences;
    }

    private void Compare(RenderedTemplate template)
    {
        if (folder.Read(template.FileName) is not { } current)
        {
            Report(Tone.Good, "missing", "    " + template.FileName);
        }
        else if (template.IsIn(current))
        {
            console.Line(Tone.Faint, "unchanged", "  " + template.FileName);
        }
        else
        {
            Report(Tone.Changed, "stale", "      " + template.FileName);
            Show(template, current);
        }
    }

    private void Show(RenderedTemplate template, byte[] current)
    {
        console.Line(Tone.Removed, $"--- {folder.Display(template.FileName)}");
        console.Line(Tone.Added, $"+++ {template.StackName} as it is now");
        foreach (var line in UnifiedDiff.Lines(Encoding.UTF8.GetString(current), Encoding.UTF8.GetString(template.Content)))
        {
            console.Line(line[0] switch { '-' => Tone.Removed, '+' => Tone.Added, '@' => Tone.Place, _ => Tone.Plain }, line);
        }
    }

    private void FindLeftOvers(IReadOnlyList<RenderedTemplate> templates, TemplateFormat format)
    {
        var made = new HashSet<string>(StringComparer.Ordinal);
        foreach (var template in templates)
        {
            made.Add(template.FileName);
        }

        foreach (var name in folder.FilesEndingIn(format.Ending))
        {
            if (!made.Contains(name))
            {
                Report(Tone.Removed, "left over", $"  {name}  (no stack makes it: delete it, or move it elsewhere)");
            }
        }
    }

    private void Report(Tone tone, string what, string rest)
    {
        found = true;
        console.Line(tone, what, rest);
    }
}
