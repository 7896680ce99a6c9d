using CfnGen.Model;
using CfnGen.Resources.EC2;

namespace CfnGen.Stacks.Parts.Networks;

/// <summary>A VPC with public and private subnets in two zones. What is in a private subnet reaches the Internet through a NAT gateway, and S3 without one.</summary>
/// <param name="place">Given by the stack; the prefix is best left empty.</param>
/// <param name="classB">The second number of the network's addresses: 1 for 10.1.0.0/16, of which each subnet gets a sixteenth.</param>
/// <param name="hasNat">When the private subnets reach the Internet. Absent: always.</param>
/// <param name="hasNatPerZone">When each zone does so through a NAT gateway of its own, not through that of the first. Absent: always.</param>
public class ZonedNetwork(PartPlace place, CfnInteger classB, Condition? hasNat = null, Condition? hasNatPerZone = null) : Part(place)
{
    public VPC VPC => Resource(() => new VPC
    {
        CidrBlock = $"10.{classB}.0.0/16",
        EnableDnsSupport = true,
        EnableDnsHostnames = true,
        Tags = [new() { Key = "Name", Value = Aws.StackName }],
    });

    public InternetGateway InternetGateway => Resource(() => new InternetGateway
    {
        Tags = [new() { Key = "Name", Value = Aws.StackName }],
    });

    public VPCGatewayAttachment InternetGatewayAttachment => Resource(() => new VPCGatewayAttachment
    {
        VpcId = VPC.Ref,
        InternetGatewayId = InternetGateway.Ref,
    });

    public NetworkZone ZoneA => Part(place => new NetworkZone(place, this, 0, exists: null, hasNat, hasNat), prefix: "");

    public NetworkZone ZoneB => Part(place => new NetworkZone(place, this, 1, exists: null, hasNat, hasNatPerZone), prefix: "");

    public VPCEndpoint S3Endpoint => Resource(() => S3EndpointOf(
        ZoneA.PublicRouteTable.Ref,
        ZoneA.PrivateRouteTable.Ref,
        ZoneB.PublicRouteTable.Ref,
        ZoneB.PrivateRouteTable.Ref) with
    {
        Comment = "Traffic to S3 stays inside AWS and costs nothing: packages of Amazon Linux and layers of images come from there.",
    });

    /// <summary>One in each of the two first zones.</summary>
    public CfnList<Ref<Subnet>> PublicSubnets => [ZoneA.PublicSubnet.Ref, ZoneB.PublicSubnet.Ref];

    /// <summary>One in each of the two first zones.</summary>
    public CfnList<Ref<Subnet>> PrivateSubnets => [ZoneA.PrivateSubnet.Ref, ZoneB.PrivateSubnet.Ref];

    /// <summary>What must be there before anything in the public subnets can reach the Internet, or be reached from it.</summary>
    public CfnList<Dependency> PublicExits => [ZoneA.PublicRoute, ZoneA.PublicRoutes, ZoneB.PublicRoute, ZoneB.PublicRoutes];

    /// <summary>What must be there before anything in the private subnets can reach the Internet. The routes bring the NAT gateways with them.</summary>
    public CfnList<Dependency> PrivateExits => [ZoneA.PrivateRoute, ZoneA.PrivateRoutes, ZoneB.PrivateRoute, ZoneB.PrivateRoutes];

    internal CfnInteger ClassB => classB;

    internal Ref<NatGateway> NatGatewayFor(NetworkZone zone) => hasNatPerZone is null || zone == ZoneA
        ? zone.NatGateway.Ref
        : Fn.If(hasNatPerZone, zone.NatGateway.Ref, ZoneA.NatGateway.Ref);

    protected VPCEndpoint S3EndpointOf(params ReadOnlySpan<Ref<RouteTable>> routeTables) => new()
    {
        VpcId = VPC.Ref,
        VpcEndpointType = VPCEndpointVpcEndpointType.Gateway,
        ServiceName = $"com.amazonaws.{Aws.Region}.s3",
        RouteTableIds = [.. routeTables],
        Tags = [new() { Key = "Name", Value = $"{Aws.StackName}-s3" }],
    };
}
