namespace CfnGen.CloudFormationStandIn.Control;

/// <summary>What the control address tells.</summary>
/// <param name="Calls">How often each action was called.</param>
/// <param name="FaultsInjected">How many calls went wrong on purpose.</param>
/// <param name="ExecutedChangeSets">Their ids, once for each time.</param>
/// <param name="LeftoverChangeSets">The ids of those that nobody has executed or deleted.</param>
internal sealed record StandInState(
    IReadOnlyDictionary<string, int> Calls,
    int FaultsInjected,
    IReadOnlyList<string> ExecutedChangeSets,
    IReadOnlyList<string> LeftoverChangeSets);
