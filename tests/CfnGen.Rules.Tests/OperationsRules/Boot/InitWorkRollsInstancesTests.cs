using CfnGen.Rules.OperationsRules.Boot;

namespace CfnGen.Rules.Tests.OperationsRules.Boot;

public sealed class InitWorkRollsInstancesTests
{
    private readonly InitWorkRollsInstances rule = new();

    [Fact]
    public void Accepts_a_fingerprint_in_the_user_data()
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
                        # 0123456789abcdef
                        /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Launch --region ${AWS::Region}
                        /opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackName} --resource Group --region ${AWS::Region}
                Metadata:
                  AWS::CloudFormation::Init:
                    config: {packages: {yum: {httpd: []}}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_cfn_hup()
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
                        /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Launch --region ${AWS::Region}
                        /opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackName} --resource Group --region ${AWS::Region}
                Metadata:
                  AWS::CloudFormation::Init:
                    config: {services: {systemd: {cfn-hup: {enabled: true}}}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_parameter_that_counts_versions()
    {
        const string Template = """
            Parameters:
              Release: {Type: String}
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
                        /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Launch --region ${AWS::Region}
                        /opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackName} --resource Group --region ${AWS::Region}
                        # ${Release}
                Metadata:
                  AWS::CloudFormation::Init:
                    config: {packages: {yum: {httpd: []}}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_work_that_changes_alone()
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
                        /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Launch --region ${AWS::Region}
                        /opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackName} --resource Group --region ${AWS::Region}
                Metadata:
                  AWS::CloudFormation::Init:
                    config: {packages: {yum: {httpd: []}}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(26,7) Resources/Launch/Metadata/AWS::CloudFormation::Init: When this changes, the instances of 'Group' keep what they have: run cfn-hup, or write into the user data what changes with it, such as a hash.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_a_group_that_is_never_updated()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
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
                        /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Launch --region ${AWS::Region}
                        /opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackName} --resource Group --region ${AWS::Region}
                Metadata: {AWS::CloudFormation::Init: {config: {}}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
