using System.Text;
using CfnGen.Cli.Commands.Deploying;
using CfnGen.Cli.Connecting;
using CfnGen.Cli.Deployments;
using CfnGen.Deployment.Stacks;
using CfnGen.Model;
using CfnGen.Model.Documents;

namespace CfnGen.Cli.Deploying;

/// <summary>The deployments of one environment.</summary>
internal sealed class EnvironmentJobs(IReadOnlyList<Stack> stacks, IReadOnlyList<Model.Deployment> deployments, DeployOptions options)
{
    private readonly EnvironmentDeployments environment = new(stacks, deployments, options.Environment!);

    /// <summary>Those that were asked for, exporters before importers.</summary>
    /// <exception cref="WrongUsageException">There is no such deployment, or its region is another.</exception>
    /// <exception cref="RefusedException">What is committed is not what the code makes.</exception>
    public IReadOnlyList<DeployJob> Jobs()
    {
        var selected = Selected();
        var neighbours = environment.All;
        var committed = new CommittedFiles(new(options.Folder));
        var jobs = new List<DeployJob>();
        foreach (var (handle, deployment) in StackHandle.Of(selected, options.Aws).Zip(selected))
        {
            jobs.Add(JobOf(handle, deployment, committed, neighbours));
        }

        committed.RequireCurrent();
        return jobs;
    }

    private IReadOnlyList<PlannedDeployment> Selected()
    {
        if (options.Template.Given is { } option)
        {
            throw new WrongUsageException($"{option} is for a template; what a deployment of an environment is given stands in its code. Change it there, or leave out --env.");
        }

        return environment.Named(options.Names, options.Aws.Region);
    }

    private DeployJob JobOf(StackHandle handle, PlannedDeployment deployment, CommittedFiles committed, IReadOnlyList<PlannedDeployment> neighbours)
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
            Handle = handle,
            TemplateName = committed.Display(file.Name),
            IsStack = true,
            Deployment = deployment,
            Secrets = [.. deployment.Parameters.Where(parameter => secrets.Contains(parameter.Name)).Select(parameter => parameter.Value)],
            Document = deployment.Template,
            Body = wanted.Template.Body,
            Needs = [.. deployment.ImportsFrom.Select(other => new StackPlace(other.Region, other.StackName))],
            Neighbours = NeighboursOf(deployment, neighbours),
            Wanted = wanted,
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
}
