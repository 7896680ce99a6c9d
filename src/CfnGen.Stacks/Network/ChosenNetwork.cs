using CfnGen.Model;
using CfnGen.Resources.EC2;
using CfnGen.Stacks.Parts;

namespace CfnGen.Stacks.Network;

/// <summary>A network that has a third zone, and NAT gateways, as chosen when it is deployed.</summary>
public sealed class ChosenNetwork(PartPlace place, CfnInteger classB, NetworkChoices choices) : ZonedNetwork(place, classB, choices.Nat, choices.NatPerZone)
{
    public NetworkZone ZoneC => Part(place => new NetworkZone(place, this, 2, choices.ThirdZone, choices.NatForThirdZone, choices.NatInThirdZone), prefix: "");

    protected override CfnList<Ref<RouteTable>> RouteTables =>
    [
        .. base.RouteTables,
        Fn.If(choices.ThirdZone, ZoneC.PublicRouteTable.Ref, Aws.NoValue),
        Fn.If(choices.ThirdZone, ZoneC.PrivateRouteTable.Ref, Aws.NoValue),
    ];
}
