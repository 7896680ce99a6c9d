using CfnGen.Rules.OperationsRules.Ordering;

namespace CfnGen.Rules.Tests.OperationsRules.Ordering;

public sealed class RoutesComeFirstTests
{
    private readonly RoutesComeFirst rule = new();

    [Fact]
    public void Accepts_a_group_that_waits_for_its_routes()
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
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                DependsOn: [Route, Association]
                Properties:
                  MinSize: 1
                  MaxSize: 2
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  VPCZoneIdentifier: [!Ref Subnet]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_an_instance_that_runs_nothing()
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
              Server:
                Type: AWS::EC2::Instance
                Properties: {SubnetId: !Ref Subnet, ImageId: ami-0a1b2c3d}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_subnet_without_a_way_out()
    {
        const string Template = """
            Resources:
              Network: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
              Gateway: {Type: AWS::EC2::InternetGateway}
              Attachment: {Type: AWS::EC2::VPCGatewayAttachment, Properties: {VpcId: !Ref Network, InternetGatewayId: !Ref Gateway}}
              Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Network, CidrBlock: 10.0.0.0/24}}
              Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Network}}
              Association: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref Subnet, RouteTableId: !Ref Table}}
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 1
                  MaxSize: 2
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  VPCZoneIdentifier: [!Ref Subnet]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_group_an_instance_and_a_service_that_do_not_wait()
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
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 1
                  MaxSize: 2
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  VPCZoneIdentifier: [!Ref Subnet]
              Server:
                Type: AWS::EC2::Instance
                DependsOn: Route
                Properties: {SubnetId: !Ref Subnet, ImageId: ami-0a1b2c3d, UserData: IyEvYmluL3No}
              Service:
                Type: AWS::ECS::Service
                DependsOn: Association
                Properties: {TaskDefinition: web:1, NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [!Ref Subnet]}}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(12,3) Resources/Group: 'Group' starts perhaps before its subnets have a way out: add Association, Route to its DependsOn.",
                "(19,3) Resources/Server: 'Server' starts perhaps before its subnets have a way out: add Association to its DependsOn.",
                "(23,3) Resources/Service: 'Service' starts perhaps before its subnets have a way out: add Route to its DependsOn.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_what_a_condition_keeps_from_the_route()
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
              Attachment: {Type: AWS::EC2::VPCGatewayAttachment, Properties: {VpcId: !Ref Network, InternetGatewayId: !Ref Gateway}}
              Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Network, CidrBlock: 10.0.0.0/24}}
              Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Network}}
              Association: {Type: AWS::EC2::SubnetRouteTableAssociation, Condition: IsTest, Properties: {SubnetId: !Ref Subnet, RouteTableId: !Ref Table}}
              Route:
                Type: AWS::EC2::Route
                DependsOn: Attachment
                Condition: IsTest
                Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway}
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Condition: IsLive
                Properties:
                  MinSize: 1
                  MaxSize: 2
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  VPCZoneIdentifier: [!Ref Subnet]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Subnets: {Type: 'List<AWS::EC2::Subnet::Id>'}
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
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 1
                  MaxSize: 2
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  VPCZoneIdentifier: !Ref Subnets
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
