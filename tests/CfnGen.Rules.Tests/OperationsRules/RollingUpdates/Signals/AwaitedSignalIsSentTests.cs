using CfnGen.Rules.OperationsRules.RollingUpdates.Signals;

namespace CfnGen.Rules.Tests.OperationsRules.RollingUpdates.Signals;

public sealed class AwaitedSignalIsSentTests
{
    private readonly AwaitedSignalIsSent rule = new();

    [Fact]
    public void Accepts_a_group_whose_instances_signal()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT15M}}
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
                        /opt/aws/bin/cfn-signal -e 0 --stack ${AWS::StackName} --resource Group --region ${AWS::Region}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_instances_that_signal_in_the_work_of_cfn_init()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT15M}}
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: !Ref Launch, Version: !GetAtt Launch.LatestVersionNumber}
              Launch:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro}
                Metadata:
                  AWS::CloudFormation::Init: {config: {commands: {signal: {command: cfn-signal -e 0 --resource Group}}}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_group_and_an_instance_that_nobody_signals_for()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT15M}}
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
                        yum install -y httpd
              Server:
                Type: AWS::EC2::Instance
                CreationPolicy: {ResourceSignal: {Timeout: PT5M}}
                Properties: {ImageId: ami-0a1b2c3d}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,22) Resources/Group/CreationPolicy/ResourceSignal: 'Group' waits for signals, and nothing in this template sends one: end the user data with cfn-signal … --resource Group.",
                "(21,22) Resources/Server/CreationPolicy/ResourceSignal: 'Server' waits for signals, and nothing in this template sends one: end the user data with cfn-signal … --resource Server.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_what_is_launched_from_elsewhere_and_creations_that_wait_for_no_signal()
    {
        const string Template = """
            Parameters:
              Launch: {Type: String}
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT15M}}
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: !Ref Launch, Version: 1}
              Server:
                Type: AWS::EC2::Instance
                CreationPolicy: {ResourceSignal: {Count: 0}}
                Properties: {ImageId: ami-0a1b2c3d}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_alone_a_script_that_fetches_another()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT15M}}
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
                        aws s3 cp s3://scripts/setup.sh . && bash setup.sh
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_alone_a_script_that_runs_what_a_parameter_holds()
    {
        const string Template = """
            Parameters:
              Script: {Type: String}
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT15M}}
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
                        ${Script}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
