using CfnGen.Planning.Access.Situations;

namespace CfnGen.Planning.Access.Reading;

/// <summary>Somebody who has a policy.</summary>
/// <param name="When">Where the template gives it to him.</param>
internal sealed record PolicyOwner(AccessSubject Subject, Situation When);
