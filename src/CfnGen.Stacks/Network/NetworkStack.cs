using CfnGen.Model;
using CfnGen.Stacks.Parts;
using CfnGen.Stacks.Parts.Networks;

namespace CfnGen.Stacks.Network;

/// <summary>The network that the applications share: a VPC over two or three zones, which other stacks import by the name of this one.</summary>
public sealed class NetworkStack : Stack
{
    private const string Two = "2";
    private const string Three = "3";
    private const string PerZone = "per-zone";
    private const string One = "one";
    private const string None = "none";

    public override string Description => "VPC with public and private subnets in two or three zones";

    public Parameter<CfnInteger> ClassB => Parameter<CfnInteger>(new()
    {
        Comment = "The VPC is 10.<ClassB>.0.0/16, each subnet a sixteenth of it.",
        Type = ParameterType.Number,
        Description = "Second number of the VPC's addresses. Networks that are to be connected need different ones.",
        Default = 0,
        MinValue = 0,
        MaxValue = 255,
    });

    public Parameter<CfnString> Zones => Parameter<CfnString>(new()
    {
        Comment = "A third zone can be added later without moving the first two.",
        Type = ParameterType.String,
        Description = "Number of availability zones.",
        Default = Two,
        AllowedValues = [Two, Three],
    });

    public Parameter<CfnString> NatGateways => Parameter<CfnString>(new()
    {
        Comment = "One in each zone survives the loss of a zone; one is cheaper; without any, the private subnets do not reach the Internet.",
        Type = ParameterType.String,
        Description = "NAT gateways for the private subnets.",
        Default = PerZone,
        AllowedValues = [PerZone, One, None],
    });

    public Parameter<CfnInteger> FlowLogsRetentionInDays => Parameter<CfnInteger>(LogRetention.InDays(byDefault: 14) with { Description = "How many days the records of the network's traffic are kept." });

    public Condition HasThirdZone => Condition(() => Fn.Equals(Zones, Three));

    public Condition HasNat => Condition(() => Fn.Not(Fn.Equals(NatGateways, None)));

    public Condition HasNatPerZone => Condition(() => Fn.Equals(NatGateways, PerZone));

    public Condition HasNatForThirdZone => Condition(() => Fn.And(HasThirdZone, HasNat));

    public Condition HasNatInThirdZone => Condition(() => Fn.And(HasThirdZone, HasNatPerZone));

    public ChosenNetwork Network => Part(place => new ChosenNetwork(place, ClassB, Choices), prefix: "");

    public FlowLogs FlowLogs => Part(place => new FlowLogs(place, Network.VPC.Ref, FlowLogsRetentionInDays));

    public Output VPC => Output(() => Exported("VPC", Network.VPC.Ref));

    public Output SubnetAPublic => Output(() => Exported("SubnetAPublic", Network.ZoneA.PublicSubnet.Ref));

    public Output SubnetBPublic => Output(() => Exported("SubnetBPublic", Network.ZoneB.PublicSubnet.Ref));

    public Output SubnetCPublic => Output(() => Exported("SubnetCPublic", Network.ZoneC.PublicSubnet.Ref) with { Condition = HasThirdZone });

    public Output SubnetAPrivate => Output(() => Exported("SubnetAPrivate", Network.ZoneA.PrivateSubnet.Ref));

    public Output SubnetBPrivate => Output(() => Exported("SubnetBPrivate", Network.ZoneB.PrivateSubnet.Ref));

    public Output SubnetCPrivate => Output(() => Exported("SubnetCPrivate", Network.ZoneC.PrivateSubnet.Ref) with { Condition = HasThirdZone });

    private NetworkChoices Choices => new()
    {
        ThirdZone = HasThirdZone,
        Nat = HasNat,
        NatPerZone = HasNatPerZone,
        NatForThirdZone = HasNatForThirdZone,
        NatInThirdZone = HasNatInThirdZone,
    };

    private static OutputOptions Exported(string name, CfnString value) => new() { Value = value, Export = $"{Aws.StackName}-{name}" };
}
