using CfnGen.Rules.FunctionRules;

namespace CfnGen.Rules.Tests.FunctionRules;

public sealed class ResultFitsPropertyTests
{
    private readonly ResultFitsProperty rule = new();

    [Fact]
    public void Accepts_a_list_for_a_list_and_a_text_for_a_text()
    {
        const string Template = """
            Parameters:
              Subnet: {Type: AWS::EC2::Subnet::Id}
              Subnets: {Type: "List<AWS::EC2::Subnet::Id>"}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 1
                  MaxSize: 2
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  VPCZoneIdentifier: !Ref Subnets
                  AvailabilityZones: [!Select [0, !GetAZs ""]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_text_for_a_list_and_a_list_for_a_text()
    {
        const string Template = """
            Parameters:
              Subnet: {Type: AWS::EC2::Subnet::Id}
              Subnets: {Type: "List<AWS::EC2::Subnet::Id>"}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 1
                  MaxSize: 2
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  VPCZoneIdentifier: !Ref Subnet
                  AvailabilityZones: [!GetAZs ""]
                  AutoScalingGroupName: !Ref Subnets
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(13,26) Resources/Group/Properties/VPCZoneIdentifier: 'VPCZoneIdentifier' takes a list, and Ref gives a text here.",
                "(14,27) Resources/Group/Properties/AvailabilityZones/0: 'AvailabilityZones' takes a single value, and Fn::GetAZs gives a list here.",
                "(15,29) Resources/Group/Properties/AutoScalingGroupName: 'AutoScalingGroupName' takes a single value, and Ref gives a list here.",
            ],
            findings);
    }

    [Fact]
    public void Follows_both_branches_of_a_condition()
    {
        const string Template = """
            Parameters:
              Subnet: {Type: AWS::EC2::Subnet::Id}
              Subnets: {Type: "List<AWS::EC2::Subnet::Id>"}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 1
                  MaxSize: 2
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  VPCZoneIdentifier: !If [IsProd, !Ref Subnets, !Ref Subnet]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(13,53) Resources/Group/Properties/VPCZoneIdentifier/Fn::If/2: 'VPCZoneIdentifier' takes a list, and Ref gives a text here."], findings);
    }

    [Fact]
    public void Leaves_functions_alone_that_may_give_either()
    {
        const string Template = """
            Parameters:
              Subnet: {Type: AWS::EC2::Subnet::Id}
              Subnets: {Type: "List<AWS::EC2::Subnet::Id>"}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 1
                  MaxSize: 2
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  VPCZoneIdentifier: !FindInMap [A, b, c]
                  AvailabilityZones: [!ImportValue x]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Knows_what_mappings_hold()
    {
        const string Template = """
            Mappings:
              Zones:
                eu-west-1: {Subnets: [subnet-0a1b2c3d], Name: web}
                eu-west-2: {Subnets: [subnet-1a1b2c3d], Name: [web]}
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 1
                  MaxSize: 2
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  VPCZoneIdentifier: !FindInMap [Zones, eu-west-1, Name]
                  AutoScalingGroupName: !FindInMap [Zones, !Ref AWS::Region, Subnets]
              Other:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 1
                  MaxSize: 2
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  VPCZoneIdentifier: !FindInMap [Zones, !Ref AWS::Region, Subnets]
                  AutoScalingGroupName: !FindInMap [Zones, !Ref AWS::Region, Name]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(12,26) Resources/Group/Properties/VPCZoneIdentifier: 'VPCZoneIdentifier' takes a list, and Fn::FindInMap gives a text here.",
                "(13,29) Resources/Group/Properties/AutoScalingGroupName: 'AutoScalingGroupName' takes a single value, and Fn::FindInMap gives a list here.",
            ],
            findings);
    }
}
