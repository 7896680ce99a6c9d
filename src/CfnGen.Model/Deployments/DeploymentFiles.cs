using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>The files that services read a deployment from.</summary>
internal static class DeploymentFiles
{
    public static MappingNode Configuration(PlannedDeployment deployment)
    {
        var entries = new List<MappingEntry> { new("Parameters", Parameters(deployment)) };
        if (deployment.Tags.Count > 0)
        {
            entries.Add(new("Tags", Tags(deployment)));
        }

        entries.Add(new("StackPolicy", deployment.StackPolicy.ToNode(deployment.Template)));
        return new(entries);
    }

    public static MappingNode GitSync(PlannedDeployment deployment, string templatePath)
    {
        var entries = new List<MappingEntry> { new("template-file-path", ScalarNode.String(templatePath)) };
        if (deployment.Parameters.Count > 0)
        {
            entries.Add(new("parameters", Parameters(deployment)));
        }

        if (deployment.Tags.Count > 0)
        {
            entries.Add(new("tags", Tags(deployment)));
        }

        return new(entries);
    }

    private static MappingNode Parameters(PlannedDeployment deployment)
    {
        var entries = new List<MappingEntry>(deployment.Parameters.Count);
        foreach (var parameter in deployment.Parameters)
        {
            entries.Add(new(parameter.Name, ScalarNode.String(parameter.Value)));
        }

        return new(entries);
    }

    private static MappingNode Tags(PlannedDeployment deployment)
    {
        var entries = new List<MappingEntry>(deployment.Tags.Count);
        foreach (var tag in deployment.Tags)
        {
            entries.Add(new(tag.Key, ScalarNode.String(tag.Value)));
        }

        return new(entries);
    }
}
