using CfnGen.Model;
using CfnGen.Resources.EC2;

namespace CfnGen.Stacks.Parts.Networks;

/// <summary>What the network's stack exports, as another stack sees it: the VPC, and of each kind the subnets in its two first zones.</summary>
/// <param name="stack">The name of that stack.</param>
public sealed class ImportedNetwork(CfnString stack)
{
    public CfnExpression Vpc => Fn.ImportValue($"{stack}-VPC");

    public CfnList<Ref<Subnet>> PublicSubnets => [Fn.ImportValue($"{stack}-SubnetAPublic"), Fn.ImportValue($"{stack}-SubnetBPublic")];

    public CfnList<Ref<Subnet>> PrivateSubnets => [Fn.ImportValue($"{stack}-SubnetAPrivate"), Fn.ImportValue($"{stack}-SubnetBPrivate")];
}
