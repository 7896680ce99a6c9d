using CfnGen.Rules.OperationsRules.Ordering;

namespace CfnGen.Rules.Tests.OperationsRules.Ordering;

public sealed class GatewayIsAttachedFirstTests
{
    private readonly GatewayIsAttachedFirst rule = new();

    [Fact]
    public void Accepts_what_waits_for_the_attachment()
    {
        const string Template = """
            Resources:
              Network: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
              Gateway: {Type: AWS::EC2::InternetGateway}
              Attachment: {Type: AWS::EC2::VPCGatewayAttachment, Properties: {VpcId: !Ref Network, InternetGatewayId: !Ref Gateway}}
              Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Network, CidrBlock: 10.0.0.0/24}}
              Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Network}}
              Association: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref Subnet, RouteTableId: !Ref Table}}
              Route:
                Type: AWS::EC2::Route
                DependsOn: Attachment
                Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway}
              Nat:
                Type: AWS::EC2::NatGateway
                DependsOn: Attachment
                Properties: {SubnetId: !Ref Subnet, AllocationId: eipalloc-0a1b2c3d}
              Server: {Type: AWS::EC2::Instance, Properties: {SubnetId: !Ref Subnet, ImageId: ami-0a1b2c3d}}
              Address:
                Type: AWS::EC2::EIP
                DependsOn: Attachment
                Properties: {InstanceId: !Ref Server}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_what_waits_over_a_route()
    {
        const string Template = """
            Resources:
              Network: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
              Gateway: {Type: AWS::EC2::InternetGateway}
              Attachment: {Type: AWS::EC2::VPCGatewayAttachment, Properties: {VpcId: !Ref Network, InternetGatewayId: !Ref Gateway}}
              Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Network, CidrBlock: 10.0.0.0/24}}
              Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Network}}
              Association: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref Subnet, RouteTableId: !Ref Table}}
              Route:
                Type: AWS::EC2::Route
                DependsOn: Attachment
                Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway}
              Nat:
                Type: AWS::EC2::NatGateway
                DependsOn: Route
                Properties: {SubnetId: !Ref Subnet, AllocationId: eipalloc-0a1b2c3d}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_private_NAT_gateway_and_an_address_that_nobody_has()
    {
        const string Template = """
            Resources:
              Network: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
              Gateway: {Type: AWS::EC2::InternetGateway}
              Attachment: {Type: AWS::EC2::VPCGatewayAttachment, Properties: {VpcId: !Ref Network, InternetGatewayId: !Ref Gateway}}
              Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Network, CidrBlock: 10.0.0.0/24}}
              Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Network}}
              Association: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref Subnet, RouteTableId: !Ref Table}}
              Nat:
                Type: AWS::EC2::NatGateway
                Properties: {SubnetId: !Ref Subnet, AllocationId: eipalloc-0a1b2c3d, ConnectivityType: private}
              Address: {Type: AWS::EC2::EIP}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_does_not_wait()
    {
        const string Template = """
            Resources:
              Network: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
              Gateway: {Type: AWS::EC2::InternetGateway}
              Attachment: {Type: AWS::EC2::VPCGatewayAttachment, Properties: {VpcId: !Ref Network, InternetGatewayId: !Ref Gateway}}
              Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Network, CidrBlock: 10.0.0.0/24}}
              Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Network}}
              Association: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref Subnet, RouteTableId: !Ref Table}}
              Route:
                Type: AWS::EC2::Route
                Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway}
              Nat:
                Type: AWS::EC2::NatGateway
                Properties: {SubnetId: !Ref Subnet, AllocationId: eipalloc-0a1b2c3d}
              Server: {Type: AWS::EC2::Instance, Properties: {SubnetId: !Ref Subnet, ImageId: ami-0a1b2c3d}}
              Address:
                Type: AWS::EC2::EIP
                Properties: {InstanceId: !Ref Server}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,3) Resources/Route: The route 'Route' needs the gateway attached, and does not wait for 'Attachment': add it to DependsOn.",
                "(11,3) Resources/Nat: The NAT gateway 'Nat' needs an Internet gateway in its VPC, and does not wait for 'Attachment': add it to DependsOn.",
                "(15,3) Resources/Address: The address 'Address' of 'Server' needs an Internet gateway in the VPC, and does not wait for 'Attachment': add it to DependsOn.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_what_a_condition_keeps_from_the_attachment()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String}
            Conditions:
              IsLive: !Equals [!Ref Stage, live]
              IsTest: !Not [!Condition IsLive]
            Resources:
              Network: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
              Gateway: {Type: AWS::EC2::InternetGateway}
              Attachment: {Type: AWS::EC2::VPCGatewayAttachment, Condition: IsLive, Properties: {VpcId: !Ref Network, InternetGatewayId: !Ref Gateway}}
              Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Network, CidrBlock: 10.0.0.0/24}}
              Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Network}}
              Association: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref Subnet, RouteTableId: !Ref Table}}
              Route:
                Type: AWS::EC2::Route
                Condition: IsTest
                Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Gateway: {Type: String}
            Resources:
              Network: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
              Attachment: {Type: AWS::EC2::VPCGatewayAttachment, Properties: {VpcId: !Ref Network, InternetGatewayId: !Ref Gateway}}
              Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Network, CidrBlock: 10.0.0.0/24}}
              Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Network}}
              Association: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref Subnet, RouteTableId: !Ref Table}}
              Route:
                Type: AWS::EC2::Route
                Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
