using CfnGen.Rules.OperationsRules.Boot;

namespace CfnGen.Rules.Tests.OperationsRules.Boot;

public sealed class InitReadsMetadataTests
{
    private readonly InitReadsMetadata rule = new();

    [Fact]
    public void Accepts_a_resource_with_work()
    {
        const string Template = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                CreationPolicy: {ResourceSignal: {Timeout: PT15M}}
                Metadata:
                  AWS::CloudFormation::Init:
                    config: {packages: {yum: {httpd: []}}}
                Properties:
                  ImageId: ami-0a1b2c3d
                  InstanceType: t3.micro
                  UserData:
                    Fn::Base64: !Sub |
                      #!/bin/bash
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_resource_without_and_tells_which_has_some()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT15M}}
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    WaitOnResourceSignals: true
                    PauseTime: PT15M
                    SuspendProcesses: [HealthCheck, ReplaceUnhealthy, AZRebalance, AlarmNotification, ScheduledActions]
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: !Ref Launch, Version: !GetAtt Launch.LatestVersionNumber}
              Launch:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    ImageId: ami-0a1b2c3d
                    InstanceType: t3.micro
                    UserData:
                      Fn::Base64: !Sub |
                        #!/bin/bash
                        /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Group --region ${AWS::Region}
                Metadata:
                  AWS::CloudFormation::Init:
                    config: {packages: {yum: {httpd: []}}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(21,23) Resources/Launch/Properties/LaunchTemplateData/UserData/Fn::Base64: cfn-init in line 2 names 'Group', which has no AWS::CloudFormation::Init in its metadata; 'Launch' has.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_resource_where_none_has_work()
    {
        const string Template = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                CreationPolicy: {ResourceSignal: {Timeout: PT15M}}
                Properties:
                  ImageId: ami-0a1b2c3d
                  InstanceType: t3.micro
                  UserData:
                    Fn::Base64: !Sub |
                      #!/bin/bash
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(9,21) Resources/Server/Properties/UserData/Fn::Base64: cfn-init in line 2 names 'Server', which has no AWS::CloudFormation::Init in its metadata.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_macros_alone()
    {
        const string Template = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                Metadata:
                  Fn::Transform: {Name: AWS::Include, Parameters: {Location: s3://bucket/init.yaml}}
                Properties:
                  ImageId: ami-0a1b2c3d
                  UserData: !Base64 {"Fn::Sub": "cfn-init --stack ${AWS::StackName} --resource Server"}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
