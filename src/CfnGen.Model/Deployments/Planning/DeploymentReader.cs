namespace CfnGen.Model;

/// <summary>Finds the stack of each deployment, its values and what is wrong with it.</summary>
internal sealed class DeploymentReader(IReadOnlyList<Stack> stacks)
{
    private readonly List<DeploymentProblem> problems = [];
    private readonly Dictionary<string, string> taken = new(StringComparer.Ordinal);

    public IReadOnlyList<DeploymentProblem> Problems => problems;

    /// <param name="deployments">All of them, because they may name each other.</param>
    /// <param name="only">Whose deployments are read; absent: all.</param>
    public List<PlannedDeployment> Read(IReadOnlyList<Deployment> deployments, IReadOnlyList<Stack>? only = null)
    {
        var planned = new List<PlannedDeployment>(deployments.Count);
        foreach (var deployment in deployments)
        {
            if (StackOf(deployment) is { } stack && (only is null || Contains(only, stack)))
            {
                planned.Add(Read(deployment, stack));
            }
        }

        return planned;
    }

    private PlannedDeployment Read(Deployment deployment, Stack stack)
    {
        var template = stack.ToTemplate();
        var name = NameOf(deployment, stack);
        var label = $"{deployment.Environment.Name}/{name}";
        var region = deployment.Region ?? deployment.Environment.Region;
        var stackName = StackNameOf(deployment, stack);
        foreach (var problem in DeploymentNames.ProblemsOf(deployment, name, stackName, region))
        {
            problems.Add(new(label, problem));
        }

        Claim(label, $"files {label}", $"Another deployment has the name '{name}' in {deployment.Environment.Name} too: give one of them another {nameof(Deployment.Name)}.");
        Claim(label, $"stack {deployment.Environment.Account} {region} {stackName}", $"Another deployment in {region} has the stack name '{stackName}' too: give one of them another {nameof(Deployment.StackName)}.");

        var values = new DeploymentParameters(deployment, stack, NamedStack);
        var triggers = new DeploymentTriggers(deployment, stack, template);
        var tags = DeploymentTags.Of(deployment);
        foreach (var problem in (IReadOnlyList<string>)[.. values.Problems, .. triggers.Problems, .. DeploymentTags.ProblemsOf(tags)])
        {
            problems.Add(new(label, problem));
        }

        return new()
        {
            Environment = deployment.Environment,
            Name = name,
            StackName = stackName,
            Region = region,
            Stack = stack,
            Template = template,
            Parameters = values.InOrderOf(template),
            Tags = tags,
            Capabilities = TemplateCapabilities.Of(template),
            StackPolicy = deployment.StackPolicy,
            TerminationProtection = deployment.TerminationProtection,
            RollbackTriggers = triggers.Found,
            RollbackMonitoringMinutes = (int)deployment.RollbackMonitoring.TotalMinutes,
        };
    }

    private static string NameOf(Deployment deployment, Stack stack) => deployment.Name ?? stack.Name;

    private static string StackNameOf(Deployment deployment, Stack stack) =>
        deployment.StackName ?? $"{deployment.Environment.Name}-{NameOf(deployment, stack)}";

    private string? NamedStack(Deployment deployment) => StackOf(deployment) is { } stack ? StackNameOf(deployment, stack) : null;

    private void Claim(string label, string what, string problem)
    {
        if (!taken.TryAdd(what, label))
        {
            problems.Add(new(label, problem));
        }
    }

    private Stack? StackOf(Deployment deployment)
    {
        Stack? found = null;
        foreach (var stack in stacks)
        {
            if (deployment.IsOf(stack))
            {
                if (found is not null)
                {
                    Report(deployment, $"Several stacks are a {deployment.StackClass}: say which one by its name, {nameof(Deployment.Stack)} = \"{stack.Name}\".");
                    return null;
                }

                found = stack;
            }
        }

        if (found is null)
        {
            Report(deployment, deployment.Stack is { } wanted
                ? $"No stack is a {deployment.StackClass} with the name '{wanted}': correct {nameof(Deployment.Stack)}, or add the stack to the catalogue."
                : $"No stack is a {deployment.StackClass}: add it to the catalogue of stacks.");
        }

        return found;
    }

    private void Report(Deployment deployment, string problem)
    {
        var found = new DeploymentProblem($"{deployment.Environment.Name}/{deployment.Name ?? deployment.StackClass}", problem);
        if (!problems.Contains(found))
        {
            problems.Add(found);
        }
    }

    private static bool Contains(IReadOnlyList<Stack> stacks, Stack stack)
    {
        foreach (var known in stacks)
        {
            if (ReferenceEquals(known, stack))
            {
                return true;
            }
        }

        return false;
    }
}
