using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Fixes.LaunchTemplates;

/// <summary>The launch configurations of a template that can become launch templates, and the groups that use them.</summary>
internal sealed class LaunchConfigurations
{
    private readonly Dictionary<string, LaunchConfiguration> byOldId = new(StringComparer.Ordinal);
    private readonly List<LaunchConfiguration> inOrder = [];
    private readonly List<GroupSwitch> groups = [];

    public LaunchConfigurations(CheckedTemplate template, ICollection<SwitchNote> refused)
    {
        var taken = new List<string>();
        foreach (var resource in template.ResourcesOf(LaunchConfiguration.Type))
        {
            try
            {
                var configuration = LaunchConfiguration.Of(resource, template, taken);
                byOldId.Add(resource.Name, configuration);
                inOrder.Add(configuration);
                taken.Add(configuration.Id);
            }
            catch (NoEquivalentException problem)
            {
                refused.Add(new(problem.Location, $"{resource.Name} stays a launch configuration. {problem.Message}"));
            }
        }

        AddGroups(template, refused);
    }

    /// <summary>In the order of the page.</summary>
    public IReadOnlyList<LaunchConfiguration> All => inOrder;

    /// <summary>The groups that use one of them, and none that stays.</summary>
    public IReadOnlyList<GroupSwitch> Groups => groups;

    public LaunchConfiguration? Find(string oldId) => byOldId.GetValueOrDefault(oldId);

    // What one group cannot leave, another one cannot either; so it goes on until nothing more stays.
    private void AddGroups(CheckedTemplate template, ICollection<SwitchNote> refused)
    {
        var candidates = GroupSwitch.Of(template);
        for (var isSettled = false; !isSettled;)
        {
            isSettled = true;
            foreach (var group in candidates)
            {
                if (group.ProblemWith(this) is { } problem)
                {
                    isSettled &= !Leave(group, problem, refused);
                }
            }
        }

        foreach (var group in candidates)
        {
            if (group.Uses(this))
            {
                groups.Add(group);
            }
        }
    }

    private bool Leave(GroupSwitch group, string problem, ICollection<SwitchNote> refused)
    {
        var left = false;
        foreach (var name in group.Names)
        {
            if (byOldId.Remove(name, out var configuration))
            {
                inOrder.Remove(configuration);
                refused.Add(new(group.Entry.KeySource, $"{name} stays a launch configuration. {problem}"));
                left = true;
            }
        }

        return left;
    }
}
