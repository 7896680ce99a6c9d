using CfnGen.Cli.Checking;
using CfnGen.Rules.Configuration;
using CfnGen.Rules.Fixes;
using CfnGen.Rules.Fixes.LaunchTemplates;

namespace CfnGen.Cli.Fixing;

/// <summary><c>cfngen check --fix</c>: changes templates, each in one step.</summary>
internal sealed class FileFixer(FixOptions options, RuleSettings settings, FixReport report)
{
    /// <summary>Whether something that was asked for could not be done.</summary>
    public bool HasRefused { get; private set; }

    /// <summary>Whether any file was changed, or would be.</summary>
    /// <exception cref="WrongUsageException">A target is a stack.</exception>
    public bool Run(IReadOnlyList<CheckTarget> targets, CancellationToken cancel)
    {
        RefuseStacks(targets);
        var changes = false;
        foreach (var target in targets)
        {
            cancel.ThrowIfCancellationRequested();
            if (TemplateFile.Open(target) is { } file)
            {
                changes |= Fix(file);
            }
        }

        return changes;
    }

    private bool Fix(TemplateFile file)
    {
        return Save(file, options.Step == FixStep.LaunchTemplate ? ToLaunchTemplates(file) : Mended(file));
    }

    private string Mended(TemplateFile file)
    {
        var result = TemplateFixer.Fix(file.Text, file.Name, settings);
        foreach (var finding in result.Fixed)
        {
            report.Finding(options.ShowsOnly ? "would fix" : "fixed", finding);
        }

        foreach (var finding in result.Left)
        {
            report.Finding("fix by hand", finding);
        }

        return result.Text;
    }

    private string ToLaunchTemplates(TemplateFile file)
    {
        var result = LaunchTemplateFixer.Switch(file.Text, file.Name);
        report.Notes("", result.Switched);
        report.Notes("not done: ", result.Refused);
        HasRefused |= result.Refused.Count > 0;
        report.Notes("look: ", result.Notes);
        report.Steps("The update of the stack will do this, in this order:", result.Update);
        return result.Text;
    }

    private bool Save(TemplateFile file, string text)
    {
        if (text == file.Text)
        {
            return false;
        }

        if (!options.ShowsOnly)
        {
            file.Save(text);
        }

        report.Difference(file.Name, file.Text, text);
        return true;
    }

    private static void RefuseStacks(IReadOnlyList<CheckTarget> targets)
    {
        foreach (var target in targets)
        {
            if (target.IsStack)
            {
                throw new WrongUsageException(
                    $"'{target.Name}' is a stack in C#, and --fix changes templates only. Run 'cfngen check {target.Name}', mend the members that it names, then run 'cfngen generate'.");
            }
        }
    }
}
