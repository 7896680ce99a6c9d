using CfnGen.Planning.Access;
using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Consequences;

/// <summary>Somebody may do more than before, and nobody notices who does not compare statement by statement.</summary>
internal sealed class AccessWidens : IConsequences
{
    public IEnumerable<Consequence> Of(PlannedUpdate update)
    {
        foreach (var change in update.Access)
        {
            if (change.Effect == AccessEffect.Widens && change.Weight > Weight.Note)
            {
                yield return new()
                {
                    Kind = ConsequenceKind.AccessWidened,
                    Weight = change.Weight,
                    Subject = change.LogicalId,
                    Sentence = change.Sentence,
                    Remedy = change.Remedy,
                };
            }
        }
    }
}
