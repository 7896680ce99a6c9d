namespace CfnGen.Model;

/// <summary>Puts deployments behind those that export what they import; among equals the order in which they were written stays.</summary>
internal sealed class DeploymentOrder(List<DeploymentProblem> problems)
{
    private readonly List<PlannedDeployment> ordered = [];
    private readonly List<PlannedDeployment> open = [];

    public IReadOnlyList<PlannedDeployment> Of(IReadOnlyList<PlannedDeployment> deployments)
    {
        Connect(deployments);
        foreach (var deployment in deployments)
        {
            Place(deployment);
        }

        return ordered;
    }

    private void Connect(IReadOnlyList<PlannedDeployment> deployments)
    {
        var exporters = new Dictionary<string, PlannedDeployment>(StringComparer.Ordinal);
        var names = new CrossStackNames[deployments.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = new(deployments[i]);
            foreach (var export in names[i].Exports)
            {
                if (!exporters.TryAdd(PlaceOf(deployments[i]) + export, deployments[i]))
                {
                    problems.Add(new(deployments[i].ToString(), $"It exports '{export}', as {exporters[PlaceOf(deployments[i]) + export]} does: an account and region have each name once, so let the name begin with ${{AWS::StackName}}."));
                }
            }
        }

        for (var i = 0; i < names.Length; i++)
        {
            var importer = deployments[i];
            var sources = new List<PlannedDeployment>();
            foreach (var import in names[i].Imports)
            {
                if (exporters.TryGetValue(PlaceOf(importer) + import, out var exporter))
                {
                    if (!sources.Contains(exporter))
                    {
                        sources.Add(exporter);
                    }
                }
                else if (!Contains(importer.Environment.ForeignExports, import))
                {
                    problems.Add(new(importer.ToString(), $"It imports '{import}', which no deployment of {importer.Environment.Name} in {importer.Region} exports: check the parameters that the name is made of, deploy the stack that exports it, or name it in {nameof(DeploymentEnvironment.ForeignExports)} of the environment if someone else does."));
                }
            }

            foreach (var name in names[i].Unknown)
            {
                problems.Add(new(importer.ToString(), $"{name} names an import or export that only CloudFormation will know, so no order can be found: make the name of parameters that are no SSM parameters, and of the stack's name."));
            }

            importer.ImportsFrom = sources;
        }
    }

    private void Place(PlannedDeployment deployment)
    {
        if (ordered.Contains(deployment))
        {
            return;
        }

        var start = open.IndexOf(deployment);
        if (start >= 0)
        {
            var ring = string.Join(" imports from ", open[start..]);
            problems.Add(new(deployment.ToString(), $"{ring} imports from {deployment}: in this ring none can be deployed first, so move what they share to a stack of its own."));
            return;
        }

        open.Add(deployment);
        foreach (var source in deployment.ImportsFrom)
        {
            Place(source);
        }

        open.RemoveAt(open.Count - 1);
        ordered.Add(deployment);
    }

    private static bool Contains(IReadOnlyList<string> names, string name)
    {
        foreach (var known in names)
        {
            if (known == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where names of exports are unique. Environments may share an account, but one does not build on another.</summary>
    private static string PlaceOf(PlannedDeployment deployment) => $"{deployment.Environment.Name} {deployment.Region} ";
}
