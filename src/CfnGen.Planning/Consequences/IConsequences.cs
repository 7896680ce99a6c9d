using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Consequences;

/// <summary>One kind of thing that follows from changes. Each says what it finds, and nothing about what others find.</summary>
internal interface IConsequences
{
    IEnumerable<Consequence> Of(PlannedUpdate update);
}
