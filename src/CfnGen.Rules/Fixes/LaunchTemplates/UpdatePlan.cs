using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Fixes.LaunchTemplates;

/// <summary>What the update of the stack does that brings the launch templates: one rolling update for each group.</summary>
internal static class UpdatePlan
{
    /// <param name="configurations">What has become a launch template.</param>
    /// <param name="template">The template before.</param>
    /// <param name="notes">Gets what keeps a group from being rolled.</param>
    public static IReadOnlyList<string> Of(LaunchConfigurations configurations, CheckedTemplate template, ICollection<SwitchNote> notes)
    {
        var steps = new List<string>();
        foreach (var configuration in configurations.All)
        {
            steps.Add($"{configuration.Id} is made; {configuration.OldId} stays until the end.");
        }

        foreach (var group in configurations.Groups)
        {
            steps.AddRange(new GroupUpdate(group, template).Steps(notes));
        }

        foreach (var configuration in configurations.All)
        {
            steps.Add($"{configuration.OldId} is deleted. Had any step failed before, the groups would have gone back to it.");
        }

        return steps;
    }
}
