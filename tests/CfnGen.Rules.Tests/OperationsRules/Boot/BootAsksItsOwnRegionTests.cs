using CfnGen.Rules.OperationsRules.Boot;

namespace CfnGen.Rules.Tests.OperationsRules.Boot;

public sealed class BootAsksItsOwnRegionTests
{
    private readonly BootAsksItsOwnRegion rule = new();

    [Fact]
    public void Accepts_the_region_of_the_stack()
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
                      /opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_fixed_region_and_none()
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
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server --region eu-west-1
                      /opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackName} --resource Server
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(12,21) Resources/Server/Properties/UserData/Fn::Base64: cfn-init in line 2 asks in eu-west-1, wherever the stack is: give it --region ${AWS::Region}.",
                "(12,21) Resources/Server/Properties/UserData/Fn::Base64: cfn-signal in line 3 asks in us-east-1, because it is given no region: add --region ${AWS::Region}.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_and_variables_alone()
    {
        const string Template = """
            Parameters:
              Region: {Type: String}
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
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server --region ${Region}
                      /opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackName} --resource Server --region $REGION
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server $OPTIONS
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource Server --url https://example.com
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
