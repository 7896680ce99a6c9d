using CfnGen.Model;
using CfnGen.Resources.EC2;
using CfnGen.Stacks.Parts.Networks;

namespace CfnGen.Stacks.Network;

/// <summary>A network that has a third zone, and NAT gateways, as chosen when it is deployed.</summary>
public sealed class ChosenNetwork(PartPlace place, CfnInteger classB, NetworkChoices choices) : ZonedNetwork(place, classB, choices.Nat, choices.NatPerZone)
{
    public NetworkZone ZoneC => Part(place => new NetworkZone(place, this, 2, choices.ThirdZone, choices.NatForThirdZone, choices.NatInThirdZone), prefix: "");

    public VPCEndpoint S3EndpointC => Resource(() => S3EndpointOf(ZoneC.PublicRouteTable.Ref, ZoneC.PrivateRouteTable.Ref) with
    {
        Comment = "And the same for the third zone.",
        Condition = choices.ThirdZone,
    });
}
