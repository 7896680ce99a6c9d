using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Policies;

/// <summary>Reads the types of policies.</summary>
internal static class PolicyTypes
{
    /// <summary>What a group's policy is that names no type.</summary>
    public const string Standard = "SimpleScaling";

    /// <summary>The types that stand in the template; what a parameter says is not sure.</summary>
    public static List<PolicyType> Of(CheckedTemplate template, CheckedObject policy)
    {
        var types = new List<PolicyType>();
        foreach (var known in template.Texts(policy, "PolicyType"))
        {
            if (known.Origin.Length == 0)
            {
                types.Add(new(known.Text, known.Place, known.When));
            }
        }

        if (policy.Name == ScalingPolicy.OfGroup)
        {
            foreach (var when in template.WhenAbsent(policy, "PolicyType"))
            {
                types.Add(new(Standard, null, when));
            }
        }

        return types;
    }
}
