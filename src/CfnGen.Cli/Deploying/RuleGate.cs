using CfnGen.Cli.Checking;
using CfnGen.Cli.Terminal;
using CfnGen.Rules;

namespace CfnGen.Cli.Deploying;

/// <summary>Lets no template pass that the rules find errors in.</summary>
internal sealed class RuleGate(IConsole console, CancellationToken cancel)
{
    /// <returns>Whether there are none; else they are shown.</returns>
    public bool LetsPass(IReadOnlyList<DeployJob> jobs)
    {
        var settings = ConfigurationFile.Load(null, Directory.GetCurrentDirectory());
        var refused = new List<CheckedSource>();
        foreach (var job in jobs)
        {
            cancel.ThrowIfCancellationRequested();
            var findings = TemplateChecker.Check(job.Document, Severity.Error, job.IsStack ? settings.ForStacks() : settings);
            // Several stacks may be made of one template.
            if (findings.Count > 0 && !refused.Exists(known => known.Name == job.TemplateName))
            {
                refused.Add(new(job.TemplateName, findings, job.Body.Split('\n')));
            }
        }

        if (refused.Count > 0)
        {
            new TextReport(console).Write(refused);
            console.Notice("Nothing was deployed, because of what the rules found. Run 'cfngen rules ID' to see why; to deploy all the same, use --no-check.");
        }

        return refused.Count == 0;
    }
}
