using CfnGen.Model;
using CfnGen.Resources.EC2;

namespace CfnGen.Stacks.Parts.Networks;

/// <summary>One availability zone of a network: a public and a private subnet, each with its own routes, and the NAT gateway between them.</summary>
/// <param name="place">Given by <see cref="ZonedNetwork"/>.</param>
/// <param name="network">The network that the zone belongs to.</param>
/// <param name="index">0 for the first zone of the region, and so on.</param>
/// <param name="exists">When there is such a zone; null: always.</param>
/// <param name="hasExit">When its private subnet reaches the Internet; null: always.</param>
/// <param name="hasNat">When it does so through a NAT gateway of its own; null: always.</param>
public sealed class NetworkZone(PartPlace place, ZonedNetwork network, int index, Condition? exists, Condition? hasExit, Condition? hasNat) : Part(place)
{
    private readonly char letter = (char)('A' + index);

    public Subnet PublicSubnet => Resource(
        () => new Subnet
        {
            Comment = $"Zone {letter}.",
            Condition = exists,
            VpcId = network.VPC.Ref,
            AvailabilityZone = Fn.Select(index, Fn.GetAZs()),
            CidrBlock = Range(2 * index),
            MapPublicIpOnLaunch = true,
            Tags = [Name("public")],
        },
        id: $"Subnet{letter}Public");

    public RouteTable PublicRouteTable => Resource(() => Table("public"), id: $"RouteTable{letter}Public");

    public SubnetRouteTableAssociation PublicRoutes => Resource(
        () => new SubnetRouteTableAssociation { Condition = exists, SubnetId = PublicSubnet.Ref, RouteTableId = PublicRouteTable.Ref },
        id: $"RouteTableAssociation{letter}Public");

    public Route PublicRoute => Resource(
        () => new Route
        {
            Condition = exists,
            DependsOn = [network.InternetGatewayAttachment],
            RouteTableId = PublicRouteTable.Ref,
            DestinationCidrBlock = Anywhere,
            GatewayId = network.InternetGateway.Ref,
        },
        id: $"Route{letter}Public");

    public EIP NatAddress => Resource(
        () => new EIP
        {
            Condition = hasNat,
            DependsOn = [network.InternetGatewayAttachment],
            Domain = EIPDomain.Vpc,
            Tags = [Name("nat")],
        },
        id: $"NatAddress{letter}");

    public NatGateway NatGateway => Resource(
        () => new NatGateway
        {
            Condition = hasNat,
            DependsOn = [PublicRoute, PublicRoutes],
            AllocationId = NatAddress.GetAtt.AllocationId,
            SubnetId = PublicSubnet.Ref,
            Tags = [Name("nat")],
        },
        id: $"NatGateway{letter}");

    public Subnet PrivateSubnet => Resource(
        () => new Subnet
        {
            Condition = exists,
            VpcId = network.VPC.Ref,
            AvailabilityZone = Fn.Select(index, Fn.GetAZs()),
            CidrBlock = Range((2 * index) + 1),
            Tags = [Name("private")],
        },
        id: $"Subnet{letter}Private");

    public RouteTable PrivateRouteTable => Resource(() => Table("private"), id: $"RouteTable{letter}Private");

    public SubnetRouteTableAssociation PrivateRoutes => Resource(
        () => new SubnetRouteTableAssociation { Condition = exists, SubnetId = PrivateSubnet.Ref, RouteTableId = PrivateRouteTable.Ref },
        id: $"RouteTableAssociation{letter}Private");

    public Route PrivateRoute => Resource(
        () => new Route
        {
            Condition = hasExit,
            RouteTableId = PrivateRouteTable.Ref,
            DestinationCidrBlock = Anywhere,
            NatGatewayId = network.NatGatewayFor(this),
        },
        id: $"Route{letter}Private");

    private const string Anywhere = "0.0.0.0/0";

    private RouteTable Table(string kind) => new() { Condition = exists, VpcId = network.VPC.Ref, Tags = [Name(kind)] };

    /// <summary>A sixteenth of the network. Six are in use at most, so that a third zone moves nothing.</summary>
    private CfnString Range(int part) => $"10.{network.ClassB}.{16 * part}.0/20";

    private Resources.Tag Name(string kind) => new() { Key = "Name", Value = $"{Aws.StackName}-{kind}-{char.ToLowerInvariant(letter)}" };
}
