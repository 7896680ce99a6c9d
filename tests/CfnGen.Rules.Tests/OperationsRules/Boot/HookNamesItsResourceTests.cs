using CfnGen.Rules.OperationsRules.Boot;

namespace CfnGen.Rules.Tests.OperationsRules.Boot;

public sealed class HookNamesItsResourceTests
{
    private readonly HookNamesItsResource rule = new();

    [Fact]
    public void Accepts_a_hook_for_its_own_resource()
    {
        const string Template = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                CreationPolicy: {ResourceSignal: {Timeout: PT15M}}
                Metadata:
                  AWS::CloudFormation::Init:
                    config:
                      files:
                        /etc/cfn/hooks.d/reload.conf:
                          content: !Sub |
                            [reload]
                            triggers=post.update
                            path=Resources.Server.Metadata.AWS::CloudFormation::Init
                            action=/opt/aws/bin/cfn-init --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
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
    public void Reports_resources_that_there_are_not()
    {
        const string Template = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                CreationPolicy: {ResourceSignal: {Timeout: PT15M}}
                Metadata:
                  AWS::CloudFormation::Init:
                    config:
                      files:
                        /etc/cfn/hooks.d/reload.conf:
                          content: !Sub |
                            [reload]
                            triggers=post.update
                            path=Resources.Host.Metadata.AWS::CloudFormation::Init
                            action=/opt/aws/bin/cfn-init --stack ${AWS::StackName} --resource Severs --region ${AWS::Region}
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
                "(10,24) Resources/Server/Metadata/AWS::CloudFormation::Init/config/files//etc/cfn/hooks.d/reload.conf/content: The hook watches 'Host', and there is no such resource.",
                "(10,24) Resources/Server/Metadata/AWS::CloudFormation::Init/config/files//etc/cfn/hooks.d/reload.conf/content: The hook runs cfn-init for 'Severs', and there is no such resource. Did you mean 'Server'?",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_resource_without_work()
    {
        const string Template = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                CreationPolicy: {ResourceSignal: {Timeout: PT15M}}
                Metadata:
                  AWS::CloudFormation::Init:
                    config:
                      files:
                        /etc/cfn/hooks.d/reload.conf:
                          content: !Sub |
                            [reload]
                            triggers=post.update
                            path=Resources.Topic.Metadata.AWS::CloudFormation::Init
                            action=/opt/aws/bin/cfn-init --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
                Properties:
                  ImageId: ami-0a1b2c3d
                  InstanceType: t3.micro
                  UserData:
                    Fn::Base64: !Sub |
                      #!/bin/bash
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
              Topic: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,24) Resources/Server/Metadata/AWS::CloudFormation::Init/config/files//etc/cfn/hooks.d/reload.conf/content: The hook watches 'Topic', which has no AWS::CloudFormation::Init in its metadata.",
                "(10,24) Resources/Server/Metadata/AWS::CloudFormation::Init/config/files//etc/cfn/hooks.d/reload.conf/content: The hook watches 'Topic', but runs cfn-init for 'Server': name the same resource twice.",
            ],
            findings);
    }

    [Fact]
    public void Reports_two_resources_in_one_hook()
    {
        const string Template = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                CreationPolicy: {ResourceSignal: {Timeout: PT15M}}
                Metadata:
                  AWS::CloudFormation::Init:
                    config:
                      files:
                        /etc/cfn/hooks.d/reload.conf:
                          content: !Sub |
                            [reload]
                            triggers=post.update
                            path=Resources.Server.Metadata.AWS::CloudFormation::Init
                            action=/opt/aws/bin/cfn-init --stack ${AWS::StackName} --resource Other --region ${AWS::Region}
                Properties:
                  ImageId: ami-0a1b2c3d
                  InstanceType: t3.micro
                  UserData:
                    Fn::Base64: !Sub |
                      #!/bin/bash
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
              Other:
                Type: AWS::EC2::Instance
                Metadata: {AWS::CloudFormation::Init: {config: {}}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,24) Resources/Server/Metadata/AWS::CloudFormation::Init/config/files//etc/cfn/hooks.d/reload.conf/content: The hook watches 'Server', but runs cfn-init for 'Other': name the same resource twice.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Resources:
              Server:
                Type: AWS::EC2::Instance
                CreationPolicy: {ResourceSignal: {Timeout: PT15M}}
                Metadata:
                  AWS::CloudFormation::Init:
                    config:
                      files:
                        /etc/cfn/hooks.d/reload.conf:
                          content: !Sub |
                            [reload]
                            triggers=post.update
                            path=Resources.${Name}.Metadata.AWS::CloudFormation::Init
                            action=/opt/aws/bin/cfn-init --stack ${AWS::StackName} --resource ${Name} --region ${AWS::Region}
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
}
