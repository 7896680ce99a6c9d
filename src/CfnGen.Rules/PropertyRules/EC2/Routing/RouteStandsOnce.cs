using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Routing;

/// <summary>A route table has one route for a destination.</summary>
internal sealed class RouteStandsOnce : Rule
{
    public override RuleInfo Info { get; } = new("CG3125", Severity.Error,
        "A route table has no two routes for the same destination.",
        "EC2 refuses the second one: the route is there already.",
        "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html")
    {
        Wrong = """
            Resources:
              One:
                Type: AWS::EC2::Route
                Properties: {RouteTableId: rtb-0a1b2c3d, DestinationCidrBlock: 0.0.0.0/0, GatewayId: igw-0a1b2c3d}
              It:
                Type: AWS::EC2::Route
                Properties: {RouteTableId: rtb-0a1b2c3d, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: nat-0a1b2c3d}
            """,
        Right = """
            Resources:
              One:
                Type: AWS::EC2::Route
                Properties: {RouteTableId: rtb-0a1b2c3d, DestinationCidrBlock: 0.0.0.0/0, GatewayId: igw-0a1b2c3d}
              It:
                Type: AWS::EC2::Route
                Properties: {RouteTableId: rtb-3d2c1b0a, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: nat-0a1b2c3d}
            """,
    };

    private static readonly string[] Destinations = ["DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var property in Destinations)
        {
            var seen = new List<Known>();
            foreach (var route in template.Properties.ObjectsOf("AWS::EC2::Route"))
            {
                foreach (var destination in template.Values(route, property))
                {
                    foreach (var table in template.Values(route, "RouteTableId"))
                    {
                        var known = new Known(route.Resource, table, destination);
                        if (FirstOfSame(template, seen, known) is { } other)
                        {
                            yield return At(destination.Place, $"'{other.Resource.Name}' is a route for this destination in the same table: keep one of them.");
                        }

                        seen.Add(known);
                    }
                }
            }
        }
    }

    private static Known? FirstOfSame(CheckedTemplate template, List<Known> seen, Known known)
    {
        foreach (var other in seen)
        {
            if (other.Resource != known.Resource
                && template.AreSame(other.Destination.Place, known.Destination.Place)
                && template.AreSame(other.Table.Place, known.Table.Place)
                && template.CanMeet(other.Destination.When.And(other.Table.When), known.Destination.When.And(known.Table.When)))
            {
                return other;
            }
        }

        return null;
    }

    private sealed record Known(CheckedResource Resource, Branch Table, Branch Destination);
}
