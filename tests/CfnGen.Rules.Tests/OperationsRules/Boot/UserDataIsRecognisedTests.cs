using CfnGen.Rules.OperationsRules.Boot;

namespace CfnGen.Rules.Tests.OperationsRules.Boot;

public sealed class UserDataIsRecognisedTests
{
    private readonly UserDataIsRecognised rule = new();

    [Fact]
    public void Accepts_a_script()
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
                      yum update -y
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_what_cloud_init_and_Windows_know()
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
                      #cloud-config
                      runcmd: [yum update -y]
              Server2:
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
                      <powershell>
                      cfn-init.exe --resource Server22
                      </powershell>
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_what_only_an_image_knows()
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
                      [settings.ecs]
                      cluster = "main"
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_commands_without_a_first_line()
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
                      yum update -y
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(12,21) Resources/Server/Properties/UserData/Fn::Base64: Begin the user data with a line such as #!/bin/bash: 'yum' is not run without.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_helper_script_without_a_first_line()
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

                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(12,21) Resources/Server/Properties/UserData/Fn::Base64: Begin the user data with a line such as #!/bin/bash: '/opt/aws/bin/cfn-init' is not run without.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Script: {Type: String}
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
                      ${Script}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
