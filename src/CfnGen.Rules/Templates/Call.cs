using CfnGen.Model.Documents;
using CfnGen.Rules.Conditions;

namespace CfnGen.Rules.Templates;

/// <summary>A call of one of CloudFormation's functions.</summary>
/// <param name="Place">The call itself.</param>
/// <param name="Owner">The entry that it stands in.</param>
/// <param name="When">What is known of the conditions there.</param>
internal sealed record Call(Place Place, Owner Owner, Assumptions When)
{
    public IntrinsicFunction Function => ((IntrinsicNode)Place.Node).Function;

    public Place Argument => Place.Argument;
}
