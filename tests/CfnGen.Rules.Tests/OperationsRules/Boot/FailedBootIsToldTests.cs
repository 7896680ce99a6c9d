using CfnGen.Rules.OperationsRules.Boot;

namespace CfnGen.Rules.Tests.OperationsRules.Boot;

public sealed class FailedBootIsToldTests
{
    private readonly FailedBootIsTold rule = new();

    [Fact]
    public void Accepts_a_trap()
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
                      #!/bin/bash -ex
                      trap '/opt/aws/bin/cfn-signal -e 1 --stack ${AWS::StackName} --resource Server --region ${AWS::Region}' ERR
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
                      /opt/aws/bin/cfn-signal -e 0 --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_script_that_goes_on()
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
                      set -e
                      yum update
                      set +e
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
                      /opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_function_that_tells_of_failures()
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
                      #!/bin/bash -e
                      fail() { /opt/aws/bin/cfn-signal -e 1 --stack ${AWS::StackName} --resource Server --region ${AWS::Region}; }
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server --region ${AWS::Region} || fail
                      /opt/aws/bin/cfn-signal -e 0 --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_first_line_and_a_command_that_end_at_failures()
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
                      #!/bin/bash -xe
                      yum update -y
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
                      /opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(12,21) Resources/Server/Properties/UserData/Fn::Base64: With set -e the script ends at the first failure and never gets to cfn-signal in line 4: begin with trap 'cfn-signal -e 1 …' ERR, or leave set -e out.",
            ],
            findings);
    }

    [Fact]
    public void Reports_set_e_and_pipefail()
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
                      set -euo pipefail
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
                      /opt/aws/bin/cfn-signal -e 0 --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(12,21) Resources/Server/Properties/UserData/Fn::Base64: With set -e the script ends at the first failure and never gets to cfn-signal in line 4: begin with trap 'cfn-signal -e 1 …' ERR, or leave set -e out.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_scripts_alone_that_signal_nothing()
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
                      #!/bin/bash -e
                      yum update -y
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
