using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Policies;

/// <summary>The type that a policy surely has.</summary>
/// <param name="Name">The type's name.</param>
/// <param name="Place">Where it is written; null where the policy has it because it names none.</param>
/// <param name="When">What is known of the conditions there.</param>
internal sealed record PolicyType(string Name, Place? Place, Assumptions When)
{
    /// <summary>Whether a policy of a group names no type.</summary>
    public bool IsStandard => Place is null && Name == PolicyTypes.Standard;
}
