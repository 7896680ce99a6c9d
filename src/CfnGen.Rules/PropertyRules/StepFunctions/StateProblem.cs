using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.StepFunctions;

/// <summary>What is wrong in the definition of a state machine.</summary>
/// <param name="Place">Where, in the definition.</param>
/// <param name="Message">What to do.</param>
internal sealed record StateProblem(Place Place, string Message);
