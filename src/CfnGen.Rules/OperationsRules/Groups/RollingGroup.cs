using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Groups;

/// <summary>A group of instances that is updated in batches.</summary>
/// <param name="Update">Its <c>AutoScalingRollingUpdate</c>, in one branch.</param>
/// <param name="Properties">Its properties, in a branch that can be taken together with it.</param>
internal sealed record RollingGroup(CheckedObject Update, CheckedObject Properties)
{
    public CheckedResource Resource => Update.Resource;

    public static IEnumerable<RollingGroup> In(CheckedTemplate template)
    {
        foreach (var properties in template.Properties.ObjectsOf(ResourcePolicies.Group))
        {
            foreach (var update in template.RollingUpdate(properties.Resource))
            {
                if (template.CanMeet(update.When, properties.When))
                {
                    yield return new(update, properties);
                }
            }
        }
    }

    /// <summary>How many instances a group is created with, as far as the template tells: its <c>DesiredCapacity</c>, or else its <c>MinSize</c>.</summary>
    public static IReadOnlyList<KnownNumber> InitialSizes(CheckedObject properties, CheckedTemplate template)
    {
        var sizes = new List<KnownNumber>(template.Numbers(properties, "DesiredCapacity"));
        var absent = template.WhenAbsent(properties, "DesiredCapacity");
        foreach (var least in template.Numbers(properties, "MinSize"))
        {
            if (template.CanMeet([least.When], absent))
            {
                sizes.Add(least);
            }
        }

        return sizes;
    }
}
