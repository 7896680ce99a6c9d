using System.Globalization;
using System.Text;
using CfnGen.Cli.Templates;
using CfnGen.Model;

namespace CfnGen.Cli.Deployments;

/// <summary>The README of the output folder: how to deploy each stack by hand, and in which order.</summary>
/// <param name="folder">The output folder, seen from the root of the repository.</param>
internal sealed class DeploymentGuide(string folder, IReadOnlyList<RenderedFile> templates, TemplateFormat format)
{
    private readonly StringBuilder text = new();

    public string Write(DeploymentPlan plan)
    {
        Line("# The generated files");
        Line();
        Line("`cfngen generate` writes them; change the stacks and their deployments, never these files.");
        Line();
        Line("| file | what it is |");
        Line("|---|---|");
        Line($"| `STACK{format.Ending}` | the template |");
        Line("| `ENVIRONMENT/STACK.json` | parameters, tags and stack policy, as CodePipeline's `TemplateConfiguration` takes them; version 2 of the client takes the parameters from it |");
        Line("| `ENVIRONMENT/STACK.deployment.yaml` | the same for CloudFormation's Git sync, which knows no stack policy |");
        Line();
        ByHand(plan);
        var all = plan.Deployments;
        for (var first = 0; first < all.Count;)
        {
            var next = first;
            while (next < all.Count && all[next].Environment.Name == all[first].Environment.Name)
            {
                next++;
            }

            Environment(all, first, next);
            first = next;
        }

        return text.ToString();
    }

    private void Environment(IReadOnlyList<PlannedDeployment> all, int first, int next)
    {
        var environment = all[first].Environment;
        Line();
        Line($"## {environment.Name}");
        Line();
        Line(environment.Account is { } account
            ? $"In {environment.Region}, account {account}. In this order, because a stack can import only what another has exported before."
            : $"In {environment.Region}. In this order, because a stack can import only what another has exported before.");
        for (var i = first; i < next; i++)
        {
            Deployment(all[i], i - first + 1);
        }

        Removal(all, first, next);
    }

    private void ByHand(DeploymentPlan plan)
    {
        Line("## By hand");
        Line();
        Line("In bash, in the root folder of the repository. The commands are those for version 2 of the client; where version 1 differs, its own unfold below. `aws --version` tells which one is yours.");
        Line();
        Line("Each stack has two blocks:");
        Line();
        Line("- **Deploy**, every time. A deployment without changes is none, and ends with exit code 0 too.");
        Line(AnyHasTriggers(plan)
            ? "- **Guard**, after the first deployment, and again after one that changed the stack policy, the termination protection, or an alarm that the block names. "
                + "These alarms roll an update back. CloudFormation keeps their ARNs with the stack and watches them in every later update, the pipeline's too. "
                + "An alarm that was replaced has another ARN: until you guard the stack again, each update of it fails. "
                + "Where nothing is new, `update-stack` ends with `No updates are to be performed`."
            : "- **Guard**, after the first deployment, and again after one that changed the stack policy or the termination protection.");
        Line();
        Line("A stack policy binds everybody. To replace or delete what it protects, on purpose and once, add `--stack-policy-during-update-body` to `aws cloudformation update-stack`.");
        if (AnyNeedsBucket(plan))
        {
            Line();
            Line($"Templates above {TemplateSize.MaxInline.ToString("N0", CultureInfo.InvariantCulture)} bytes go through a bucket of yours, in the same region: `export BUCKET=…` first.");
        }

        var functions = ShellFunctions.For(AnyHasTriggers(plan), plan.Deployments.Any(Keeps));
        if (functions.Length > 0)
        {
            Block("Once in each shell, what the commands below call:", functions);
        }
    }

    private void Deployment(PlannedDeployment deployment, int number)
    {
        var commands = Commands(deployment);
        Line();
        Line(string.Create(CultureInfo.InvariantCulture, $"### {number}. {deployment.StackName}"));
        if (deployment.ImportsFrom.Count > 0)
        {
            Line();
            Line($"It imports from {string.Join(", ", Names(deployment.ImportsFrom))}.");
        }

        Block("Deploy:", commands.DeployWithVersion2());
        Block("<details><summary>Version 1</summary>", commands.DeployWithVersion1());
        Line();
        Line("</details>");
        Block("Guard:", commands.Guard());
    }

    private void Removal(IReadOnlyList<PlannedDeployment> all, int first, int next)
    {
        Line();
        Line($"### Delete {all[first].Environment.Name}");
        Line();
        Line("In the reverse order, because nobody can take back an export that is in use.");
        var keeping = all.Skip(first).Take(next - first).Any(Keeps);
        if (keeping)
        {
            Line();
            Line(
                "A stack that holds data keeps it when it is deleted. What it kept goes on costing, its names cannot be taken again, and what stands in a network keeps the network from being deleted. "
                + "The blocks that delete it for good stand apart, each to be run in the same shell as the block before.");
        }

        var lead = keeping ? "First:" : null;
        var together = new List<string>();
        for (var i = next - 1; i >= first; i--)
        {
            var commands = new RemovalCommands(all[i]);
            together.Add(commands.Delete());
            if (commands.Keeps)
            {
                Block(lead, string.Join('\n', together));
                Block($"{all[i].StackName} kept {commands.Kept()}. To delete that too, for good:", commands.Remove());
                together.Clear();
                lead = "Then:";
            }
        }

        if (together.Count > 0)
        {
            Block(lead, string.Join('\n', together));
        }
    }

    private void Block(string? lead, string code)
    {
        if (lead is not null)
        {
            Line();
            Line(lead);
        }

        Line();
        Line("```sh");
        Line(code);
        Line("```");
    }

    private DeploymentCommands Commands(PlannedDeployment deployment) =>
        new(deployment, $"{folder}/{format.FileName(deployment.Stack)}", $"{folder}/{deployment}.json", NeedsBucket(deployment) ? "\"$BUCKET\"" : null);

    private bool AnyNeedsBucket(DeploymentPlan plan) => plan.Deployments.Any(NeedsBucket);

    private static bool AnyHasTriggers(DeploymentPlan plan) => plan.Deployments.Any(deployment => deployment.RollbackTriggers.Count > 0);

    private static bool Keeps(PlannedDeployment deployment) => new RemovalCommands(deployment).Keeps;

    private bool NeedsBucket(PlannedDeployment deployment)
    {
        var name = format.FileName(deployment.Stack);
        foreach (var template in templates)
        {
            if (template.Name == name)
            {
                return template.Size.NeedsBucket;
            }
        }

        return false;
    }

    private static string[] Names(IReadOnlyList<PlannedDeployment> deployments)
    {
        var names = new string[deployments.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = deployments[i].StackName;
        }

        return names;
    }

    private void Line(string line = "") => text.Append(line).Append('\n');
}
