using System.Text;
using CfnGen.Cli.Commands;
using CfnGen.Cli.Templates;
using CfnGen.Model;

namespace CfnGen.Cli.Deployments;

/// <summary>Adds to templates the files that their deployments are made with.</summary>
internal sealed class DeploymentRenderer(IReadOnlyList<Stack> stacks, IReadOnlyList<Model.Deployment> deployments, GenerateOptions options)
{
    private const string ConfigurationEnding = ".json";
    private const string GitSyncEnding = ".deployment.yaml";
    private const string GuideName = "README.md";

    /// <summary>How the files in the environments' folders end.</summary>
    public static readonly string[] Endings = [ConfigurationEnding, GitSyncEnding];

    /// <returns>The templates, then what their deployments need; the guide only where all stacks are generated, because it tells of all.</returns>
    /// <exception cref="DeploymentsFailedException">Something is wrong with the deployments.</exception>
    public IReadOnlyList<RenderedFile> Render(IReadOnlyList<Stack> selected, IReadOnlyList<RenderedFile> templates)
    {
        if (deployments.Count == 0)
        {
            return templates;
        }

        var complete = options.Names.Count == 0;
        var plan = Plan(selected, complete);
        var files = new List<RenderedFile>(templates);
        var folder = RepositoryPath(options.Folder);
        foreach (var deployment in plan.Deployments)
        {
            var template = $"{folder}/{options.Format.FileName(deployment.Stack)}";
            files.Add(File(deployment, ConfigurationEnding, deployment.ToConfiguration()));
            files.Add(File(deployment, GitSyncEnding, deployment.ToDeploymentFile(template)));
        }

        if (complete)
        {
            files.Add(new("The guide", GuideName, Encoding.UTF8.GetBytes(new DeploymentGuide(folder, templates, options.Format).Write(plan))));
        }

        return files;
    }

    private DeploymentPlan Plan(IReadOnlyList<Stack> selected, bool complete)
    {
        try
        {
            return complete ? DeploymentPlan.Of(deployments, stacks) : DeploymentPlan.Of(deployments, stacks, selected);
        }
        catch (InvalidDeploymentException wrong)
        {
            throw new DeploymentsFailedException(wrong);
        }
    }

    private static RenderedFile File(PlannedDeployment deployment, string ending, string content) =>
        new(deployment.ToString(), deployment + ending, Encoding.UTF8.GetBytes(content));

    /// <summary>The output folder as seen from the root of the repository, where the command line is meant to run.</summary>
    /// <remarks>Of a folder elsewhere only the name: a file must not depend on where on a disk it was written.</remarks>
    private static string RepositoryPath(string folder)
    {
        var path = folder.Replace('\\', '/').TrimEnd('/');
        if (Path.IsPathRooted(folder) || path.StartsWith("..", StringComparison.Ordinal))
        {
            return path[(path.LastIndexOf('/') + 1)..];
        }

        return path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }
}
