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
        Line("## By hand");
        Line();
        Line("Run the commands in the root folder of the repository. `aws --version` tells which of the two ways is yours. A deployment without changes is none: both end with exit code 0.");
        Line();
        Line("A stack policy binds everybody. To replace or delete what it protects, on purpose and once, add `--stack-policy-during-update-body` to `aws cloudformation update-stack`.");
        if (AnyNeedsBucket(plan))
        {
            Line();
            Line($"Templates above {TemplateSize.MaxInline.ToString("N0", CultureInfo.InvariantCulture)} bytes go through a bucket of yours, in the same region: `export BUCKET=…` first.");
        }

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

        Line();
        Line($"### Delete {environment.Name}");
        Line();
        Line("In the reverse order, because nobody can take back an export that is in use. What a template retains stays, and costs.");
        Line();
        Line("```sh");
        for (var i = next - 1; i >= first; i--)
        {
            Line(Commands(all[i]).Delete());
        }

        Line("```");
    }

    private void Deployment(PlannedDeployment deployment, int number)
    {
        var commands = Commands(deployment);
        Line();
        Line(string.Create(CultureInfo.InvariantCulture, $"### {number}. {deployment.StackName}"));
        Line();
        if (deployment.ImportsFrom.Count > 0)
        {
            Line($"It imports from {string.Join(", ", Names(deployment.ImportsFrom))}.");
            Line();
        }

        Block("Version 2:", commands.DeployWithVersion2());
        Block("Version 1:", commands.DeployWithVersion1());
        Block("Then, with either:", commands.Guard());
        if (deployment.RollbackTriggers.Count > 0)
        {
            Block(
                "And once, after the first deployment: the alarms that roll an update back. CloudFormation wants their ARNs, which exist only now. "
                + "It keeps them with the stack and watches them in every later update, the pipeline's too.",
                commands.Watch());
        }
    }

    private void Block(string lead, string code)
    {
        if (text[^2] != '\n')
        {
            Line();
        }

        Line(lead);
        Line();
        Line("```sh");
        Line(code);
        Line("```");
    }

    private DeploymentCommands Commands(PlannedDeployment deployment) =>
        new(deployment, $"{folder}/{format.FileName(deployment.Stack)}", $"{folder}/{deployment}.json", NeedsBucket(deployment));

    private bool AnyNeedsBucket(DeploymentPlan plan)
    {
        foreach (var deployment in plan.Deployments)
        {
            if (NeedsBucket(deployment))
            {
                return true;
            }
        }

        return false;
    }

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
