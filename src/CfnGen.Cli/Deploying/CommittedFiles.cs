using System.Text;
using CfnGen.Cli.Templates;
using CfnGen.Model;

namespace CfnGen.Cli.Deploying;

/// <summary>What <c>generate</c> wrote for deployments, held against what the code makes now: what is deployed is what was reviewed.</summary>
internal sealed class CommittedFiles(TemplateFolder folder)
{
    private readonly List<string> missing = [];
    private readonly List<string> stale = [];

    public string Display(string file) => folder.Display(file);

    /// <returns>The template as the code makes it, in the format in which it is committed.</returns>
    public RenderedFile Add(PlannedDeployment deployment)
    {
        var format = folder.Read(TemplateFormat.Yaml.FileName(deployment.Stack)) is null && folder.Read(TemplateFormat.Json.FileName(deployment.Stack)) is not null
            ? TemplateFormat.Json
            : TemplateFormat.Yaml;
        var template = new RenderedFile(deployment.Stack.Name, format.FileName(deployment.Stack), Encoding.UTF8.GetBytes(format.Write(deployment.Template)));
        Compare(template);
        Compare(new(deployment.ToString(), $"{deployment}.json", Encoding.UTF8.GetBytes(deployment.ToConfiguration())));
        return template;
    }

    /// <exception cref="RefusedException">One is not there, or says something else.</exception>
    public void RequireCurrent()
    {
        if (missing.Count + stale.Count > 0)
        {
            var problems = new List<string>();
            if (missing.Count > 0)
            {
                problems.Add($"{string.Join(", ", missing)} {(missing.Count == 1 ? "is" : "are")} not there");
            }

            if (stale.Count > 0)
            {
                problems.Add($"{string.Join(", ", stale)} {(stale.Count == 1 ? "is" : "are")} not what the code makes now");
            }

            throw new RefusedException($"Nothing was deployed: {string.Join(", and ", problems)}. Run 'cfngen generate', look at what changes, and deploy then.");
        }
    }

    private void Compare(RenderedFile file)
    {
        var display = Display(file.Name);
        if (folder.Read(file.Name) is not { } content)
        {
            AddOnce(missing, display);
        }
        else if (!file.IsIn(content))
        {
            AddOnce(stale, display);
        }
    }

    private static void AddOnce(List<string> names, string name)
    {
        if (!names.Contains(name))
        {
            names.Add(name);
        }
    }
}
