namespace CfnGen.Rules.PropertyRules.EC2.Routing;

/// <summary>The rules about routes, gateways and public addresses.</summary>
internal sealed class RoutingRuleGroup() : RuleGroup("AWS::EC2::")
{
    protected override Rule[] Make() =>
    [
        new SubnetHasOneRouteTable(),
        new RouteHasOneDestination(),
        new RouteHasOneTarget(),
        new RouteStandsOnce(),
        new AttachmentHasOneGateway(),
        new NatGatewayHasItsAddress(),
        new AddressGoesToOneThing(),
    ];
}
