using CfnGen.Rules.PropertyRules.EC2.Networks;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Networks;

public sealed class EndpointFitsItsTypeTests
{
    private readonly EndpointFitsItsType rule = new();

    [Theory]
    [InlineData("RouteTableIds: [rtb-0a1b2c3d]")]
    [InlineData("VpcEndpointType: Gateway, RouteTableIds: [rtb-0a1b2c3d]")]
    [InlineData("VpcEndpointType: Interface, SubnetIds: [subnet-0a1b2c3d], SecurityGroupIds: [sg-0a1b2c3d]")]
    [InlineData("VpcEndpointType: GatewayLoadBalancer, SubnetIds: [subnet-0a1b2c3d]")]
    [InlineData("VpcEndpointType: !Ref Free, SubnetIds: [subnet-0a1b2c3d], RouteTableIds: [rtb-0a1b2c3d]")]
    [InlineData("VpcEndpointType: !If [IsPrivate, Interface, !Ref AWS::NoValue], SubnetIds: !If [IsPrivate, [subnet-0a1b2c3d], !Ref AWS::NoValue]")]
    public void Accepts_what_fits_and_what_deploy_time_knows(string properties)
    {
        var template = Endpoint(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_route_tables_of_an_interface()
    {
        var template = Endpoint("VpcEndpointType: Interface, RouteTableIds: [rtb-0a1b2c3d]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(8,67) Resources/It/Properties/RouteTableIds: An endpoint of the type Interface has no 'RouteTableIds': remove it, or change the type."], findings);
    }

    [Fact]
    public void Reports_subnets_of_a_gateway_that_is_one_by_default()
    {
        var template = Endpoint("SubnetIds: !If [IsPrivate, [subnet-0a1b2c3d], !Ref AWS::NoValue]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(8,39) Resources/It/Properties/SubnetIds: An endpoint without VpcEndpointType is of the type Gateway and has no 'SubnetIds': remove it, or set the type to Interface."], findings);
    }

    private static string Endpoint(string properties) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsPrivate: !Equals [!Ref Free, 'true']
        Resources:
          It:
            Type: AWS::EC2::VPCEndpoint
            Properties: {VpcId: vpc-0a1b2c3d, {{properties}}}
        """;
}
