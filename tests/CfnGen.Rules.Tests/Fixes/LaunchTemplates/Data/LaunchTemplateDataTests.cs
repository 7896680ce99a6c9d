namespace CfnGen.Rules.Tests.Fixes.LaunchTemplates.Data;

public sealed class LaunchTemplateDataTests
{
    private const string Monitored = "      InstanceMonitoring: true\n";
    private const string Monitoring = "        Monitoring:\n          Enabled: true\n";

    [Theory]
    [InlineData("ImageId: ami-0a1b2c3d")]
    [InlineData("InstanceType: t3.micro # small")]
    [InlineData("KernelId: aki-0a1b2c3d")]
    [InlineData("RamDiskId: ari-0a1b2c3d")]
    [InlineData("KeyName:   'me'")]
    [InlineData("EbsOptimized: true")]
    [InlineData("MetadataOptions: {HttpTokens: required}")]
    [InlineData("UserData: {'Fn::Base64': 'echo'}")]
    public void Keeps_what_a_launch_template_says_in_the_same_words(string property)
    {
        var data = Switched.Properties($"      {property}\n{Monitored}");

        Assert.Equal($"      LaunchTemplateData:\n        {property}\n{Monitoring}", data);
    }

    [Theory]
    [InlineData("PlacementTenancy: dedicated", "Placement:\n          Tenancy: dedicated")]
    [InlineData("SpotPrice: '0.05'", "InstanceMarketOptions:\n          MarketType: spot\n          SpotOptions:\n            MaxPrice: '0.05'")]
    [InlineData("IamInstanceProfile: web", "IamInstanceProfile:\n          Name: web")]
    [InlineData("IamInstanceProfile: arn:aws:iam::123456789012:instance-profile/web", "IamInstanceProfile:\n          Arn: arn:aws:iam::123456789012:instance-profile/web")]
    [InlineData("IamInstanceProfile: !GetAtt Profile.Arn", "IamInstanceProfile:\n          Arn: !GetAtt Profile.Arn")]
    [InlineData("IamInstanceProfile: !Sub arn:${AWS::Partition}:iam::1:instance-profile/web", "IamInstanceProfile:\n          Arn: !Sub arn:${AWS::Partition}:iam::1:instance-profile/web")]
    [InlineData("IamInstanceProfile: !ImportValue WebProfileArn", "IamInstanceProfile:\n          Arn: !ImportValue WebProfileArn")]
    [InlineData("IamInstanceProfile: !Ref Profile # who it is", "IamInstanceProfile: # who it is\n          Name: !Ref Profile")]
    [InlineData("SecurityGroups: [sg-0a1b2c3d]", "SecurityGroupIds: [sg-0a1b2c3d]")]
    [InlineData("SecurityGroups: [web, database]", "SecurityGroups: [web, database]")]
    public void Says_the_rest_in_the_words_of_a_launch_template(string property, string expected)
    {
        var data = Switched.Properties($"      {property}\n{Monitored}", "  Profile: {Type: AWS::IAM::InstanceProfile, Properties: {Roles: [web]}}\n");

        Assert.Equal($"      LaunchTemplateData:\n        {expected}\n{Monitoring}", data);
    }

    [Fact]
    public void Turns_detailed_monitoring_on_where_nothing_was_said()
    {
        var data = Switched.Properties("      ImageId: ami-0a1b2c3d\n      InstanceType: t3.micro\n");

        Assert.Equal($"      LaunchTemplateData:\n        ImageId: ami-0a1b2c3d\n        InstanceType: t3.micro\n{Monitoring}", data);
    }

    [Fact]
    public void Moves_the_security_groups_to_the_interface_that_has_the_public_address()
    {
        var data = Switched.Properties($"      AssociatePublicIpAddress: true\n      ImageId: ami-0a1b2c3d\n      SecurityGroups:\n        - sg-0a1b2c3d\n{Monitored}");

        Assert.Equal(
            $"""
                  LaunchTemplateData:
                    NetworkInterfaces:
                      - DeviceIndex: 0
                        AssociatePublicIpAddress: true
                        Groups:
                          - sg-0a1b2c3d
                    ImageId: ami-0a1b2c3d
            {Monitoring}
            """,
            data);
    }

    [Fact]
    public void Asks_a_group_outside_a_VPC_for_its_id()
    {
        var data = Switched.Properties($"      SecurityGroups:\n        - !Ref Web\n{Monitored}", "  Web: {Type: AWS::EC2::SecurityGroup, Properties: {GroupDescription: web}}\n");

        Assert.Equal($"      LaunchTemplateData:\n        SecurityGroupIds:\n          - !GetAtt Web.GroupId\n{Monitoring}", data);
    }

    [Fact]
    public void Keeps_conditions_around_values()
    {
        var data = Switched.Properties(
            """
                  SpotPrice: !If [IsSpot, '0.05', !Ref AWS::NoValue]
                  InstanceMonitoring: !If [IsSpot, false, !Ref AWS::NoValue]

            """,
            "Conditions: {IsSpot: !Equals [!Ref AWS::Region, eu-west-1]}\n");

        Assert.Equal(
            """
                  LaunchTemplateData:
                    InstanceMarketOptions: !If
                      - IsSpot
                      - MarketType: spot
                        SpotOptions:
                          MaxPrice: '0.05'
                      - !Ref AWS::NoValue
                    Monitoring: !If
                      - IsSpot
                      - Enabled: false
                      - Enabled: true

            """,
            data);
    }

    [Fact]
    public void Says_of_volumes_what_Auto_Scaling_took_for_granted()
    {
        var data = Switched.Properties(
            $"""
                  BlockDeviceMappings:
                    # the root
                    - DeviceName: /dev/xvda
                      Ebs: # encrypted, of course
                        Encrypted: true
                        VolumeSize: 20
                    - DeviceName: /dev/xvdb
                      NoDevice: true
                    - DeviceName: /dev/xvdc
                      NoDevice: false
                      VirtualName: ephemeral0
            {Monitored}
            """);

        Assert.Equal(
            $"""
                  LaunchTemplateData:
                    BlockDeviceMappings:
                      # the root
                      - DeviceName: /dev/xvda
                        Ebs: # encrypted, of course
                          Encrypted: true
                          VolumeSize: 20
                          DeleteOnTermination: true
                      - DeviceName: /dev/xvdb
                        NoDevice: ''
                      - DeviceName: /dev/xvdc
                        VirtualName: ephemeral0
            {Monitoring}
            """,
            data);
    }

    [Fact]
    public void Puts_a_fixed_name_beside_the_data()
    {
        var data = Switched.Properties($"      LaunchConfigurationName: web\n      ImageId: ami-0a1b2c3d\n{Monitored}");

        Assert.Equal($"      LaunchTemplateName: web\n      LaunchTemplateData:\n        ImageId: ami-0a1b2c3d\n{Monitoring}", data);
    }

    [Theory]
    [InlineData("InstanceId: i-0a1b2c3d", "(5,7) LaunchConfig stays a launch configuration. InstanceId copies the settings of an instance, which no launch template in a stack can: write them out.")]
    [InlineData("ClassicLinkVPCId: vpc-0a1b2c3d", "(5,7) LaunchConfig stays a launch configuration. ClassicLinkVPCId has no equivalent in a launch template, because EC2-Classic is gone: remove it.")]
    [InlineData("Imageid: ami-0a1b2c3d", "(5,7) LaunchConfig stays a launch configuration. A launch configuration has no property 'Imageid': correct or remove it first.")]
    [InlineData("SecurityGroups: [sg-0a1b2c3d, web]", "(5,23) LaunchConfig stays a launch configuration. Some of the security groups are given by name and some by id, and a launch template takes one kind only: write ids.")]
    [InlineData("BlockDeviceMappings: [{DeviceName: a, NoDevice: !Ref None}]", "(5,55) LaunchConfig stays a launch configuration. NoDevice is computed, and a launch template takes an empty text or nothing: write true or false.")]
    [InlineData("LaunchConfigurationName: a b c", "(5,32) LaunchConfig stays a launch configuration. 'a b c' cannot name a launch template: use 3 to 128 letters, digits and ( ) . - / _, or leave LaunchConfigurationName out.")]
    [InlineData("AssociatePublicIpAddress: true\n      SecurityGroups: [web]", "(6,23) LaunchConfig stays a launch configuration. A launch template that says AssociatePublicIpAddress takes ids of security groups only: write ids for the names.")]
    public void Refuses_what_no_launch_template_can_say(string property, string expected)
    {
        var refusal = Switched.Refusal($"      {property}\n");

        Assert.Equal(expected, refusal);
    }
}
