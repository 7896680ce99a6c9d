using CfnGen.Catalogue;
using CfnGen.Cli.Templates;
using CfnGen.Cli.Terminal;
using CfnGen.Model.Documents;
using CfnGen.Planning;
using CfnGen.Planning.Changes;

namespace CfnGen.Cli.Diffing;

/// <summary>Warns of resources with data that lose their logical id. The committed templates are the memory of the ids, so it looks before they are overwritten.</summary>
internal sealed class LogicalIdLock(TemplateFolder folder, IConsole console)
{
    /// <param name="file">The template that is about to be overwritten.</param>
    /// <param name="template">What will stand in it.</param>
    public void Warn(string file, TemplateDocument template)
    {
        if (Committed(file) is { } committed && LosesData(committed, template))
        {
            var plan = Planner.Of(committed, template);
            foreach (var resource in plan.Resources)
            {
                if (resource.Kind is ChangeKind.Removed or ChangeKind.Renamed && ResourceCatalogue.Find(resource.Type) is { Stateful: true })
                {
                    console.Notice($"Warning: {file}: {Sentence(resource, plan)}");
                }
            }
        }
    }

    private static string Sentence(ResourceChange resource, Plan plan)
    {
        var id = resource.FormerId ?? resource.LogicalId;
        var what = resource.FormerId is null
            ? $"{id} ({resource.Type}) holds data and is gone."
            : $"{id} ({resource.Type}) holds data and is called {resource.LogicalId} now, which makes another resource of it.";
        var next = IsLost(resource, plan) ? $"The next update deletes {id} with its data." : $"The next update leaves {id}, or a snapshot of it, behind, outside of the stack.";
        return $"{what} {next} To keep it, give the member that declares it the id explicitly: id: \"{id}\".";
    }

    private static bool IsLost(ResourceChange resource, Plan plan)
    {
        foreach (var consequence in plan.Consequences)
        {
            if (consequence.Kind == ConsequenceKind.DataLoss && consequence.Subject == resource.LogicalId)
            {
                return true;
            }
        }

        return false;
    }

    // Asked first, because most changes lose nothing, and a plan costs time.
    private static bool LosesData(TemplateDocument before, TemplateDocument after)
    {
        var kept = after.Root["Resources"] as MappingNode;
        foreach (var resource in (before.Root["Resources"] as MappingNode)?.Entries ?? [])
        {
            if (kept?[resource.Key] is null && (resource.Value as MappingNode)?["Type"] is ScalarNode { Text: var type } && ResourceCatalogue.Find(type) is { Stateful: true })
            {
                return true;
            }
        }

        return false;
    }

    // What cannot be read any more locks nothing.
    private TemplateDocument? Committed(string file)
    {
        try
        {
            return folder.Read(file) is { } content ? TemplateReader.Read(content, file) : null;
        }
        catch (TemplateFormatException)
        {
            return null;
        }
    }
}
