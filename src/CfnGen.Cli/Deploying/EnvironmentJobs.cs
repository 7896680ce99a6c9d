using System.Text;
using CfnGen.Cli.Commands;
using CfnGen.Deployment.Stacks;
using CfnGen.Model;
using CfnGen.Model.Documents;
using CfnGen.Rules;

namespace CfnGen.Cli.Deploying;

/// <summary>The deployments of one environment.</summary>
internal sealed class EnvironmentJobs(IReadOnlyList<Stack> stacks, IReadOnlyList<Model.Deployment> deployments, DeployOptions options)
{
    private IReadOnlyList<PlannedDeployment>? environment;

    /// <summary>Those that were asked for, exporters before importers.</summary>
    /// <exception cref="WrongUsageException">There is no such environment or deployment.</exception>
    /// <exception cref="InvalidDeploymentException">Something is wrong with the deployments.</exception>
    public IReadOnlyList<PlannedDeployment> Selected()
    {
        if (options.Template.Given is { } option)
        {
            throw new WrongUsageException($"{option} is for a template; what a deployment of an environment is given stands in its code. Change it there, or leave out --env.");
        }

        var all = All();
        if (options.Names.Count == 0)
        {
            return all;
        }

        foreach (var name in options.Names)
        {
            if (!all.Any(deployment => IsNamed(deployment, name)))
            {
                throw Unknown(name, all);
            }
        }

        return [.. all.Where(deployment => options.Names.Any(name => IsNamed(deployment, name)))];
    }

    /// <exception cref="RefusedException">What is committed is not what the code makes.</exception>
    /// <exception cref="WrongUsageException">The region contradicts a deployment's.</exception>
    public IReadOnlyList<DeployJob> Jobs()
    {
        var selected = Selected();
        var neighbours = All();
        var committed = new CommittedFiles(new(options.Folder));
        var jobs = new List<DeployJob>();
        foreach (var deployment in selected)
        {
            if (options.Aws.Region is { } region && region != deployment.Region)
            {
                throw new WrongUsageException($"{deployment} is deployed to {deployment.Region}, which is said in its code: leave out --region {region}.");
            }

            jobs.Add(JobOf(deployment, committed, neighbours));
        }

        committed.RequireCurrent();
        return jobs;
    }

    private DeployJob JobOf(PlannedDeployment deployment, CommittedFiles committed, IReadOnlyList<PlannedDeployment> neighbours)
    {
        var file = committed.Add(deployment);
        var secrets = TemplateParameter.AllOf(deployment.Template).Where(parameter => parameter.IsSecret).Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);
        var wanted = new WantedStack
        {
            Name = deployment.StackName,
            Template = new(Encoding.UTF8.GetString(file.Content)),
            Parameters = [.. deployment.Parameters.Select(parameter => new WantedParameter(parameter.Name, parameter.Value, secrets.Contains(parameter.Name)))],
            Tags = [.. deployment.Tags.Select(tag => KeyValuePair.Create(tag.Key, tag.Value))],
            Capabilities = deployment.Capabilities,
            RoleArn = options.RoleArn,
            NotificationArns = options.NotificationArns is { Count: > 0 } topics ? topics : null,
            RollbackTriggers = [.. deployment.RollbackTriggers.Select(trigger => new WantedTrigger(trigger.LogicalId.ToString(), trigger.Type))],
            RollbackMonitoringMinutes = deployment.RollbackMonitoringMinutes,
            StackPolicy = deployment.ToStackPolicy(),
            TerminationProtection = deployment.TerminationProtection,
        };
        return new()
        {
            StackName = deployment.StackName,
            TemplateName = committed.Display(file.Name),
            IsStack = true,
            Document = deployment.Template,
            Body = wanted.Template.Body,
            Region = deployment.Region,
            Account = deployment.Environment.Account,
            Needs = [.. deployment.ImportsFrom.Select(other => other.StackName)],
            Neighbours = NeighboursOf(deployment, neighbours),
            Wanted = _ => wanted,
        };
    }

    private static Dictionary<string, TemplateDocument> NeighboursOf(PlannedDeployment deployment, IReadOnlyList<PlannedDeployment> all)
    {
        var neighbours = new Dictionary<string, TemplateDocument>(StringComparer.Ordinal);
        foreach (var other in all)
        {
            if (!ReferenceEquals(other.Stack, deployment.Stack))
            {
                neighbours.TryAdd(other.Stack.Name, other.Template);
            }
        }

        return neighbours;
    }

    private IReadOnlyList<PlannedDeployment> All() => environment ??= In(options.Environment!);

    private List<PlannedDeployment> In(string name)
    {
        var names = deployments.Select(deployment => deployment.Environment.Name).Distinct(StringComparer.Ordinal).ToList();
        if (!names.Contains(name))
        {
            throw new WrongUsageException(NearestName.Of(name, names) is { } nearest
                ? $"There is no environment '{name}'. Did you mean '{nearest}'?"
                : $"There is no environment '{name}'. There are: {string.Join(", ", names)}.");
        }

        return [.. DeploymentPlan.Of(deployments, stacks).Deployments.Where(deployment => deployment.Environment.Name == name)];
    }

    private static bool IsNamed(PlannedDeployment deployment, string name) => deployment.Name == name || deployment.StackName == name;

    private static WrongUsageException Unknown(string name, IReadOnlyList<PlannedDeployment> all)
    {
        var known = all.Select(deployment => deployment.Name).ToList();
        var problem = $"There is no deployment '{name}' in {all[0].Environment.Name}.";
        return new(NearestName.Of(name, known) is { } nearest ? $"{problem} Did you mean '{nearest}'?" : $"{problem} There are: {string.Join(", ", known)}.");
    }
}
