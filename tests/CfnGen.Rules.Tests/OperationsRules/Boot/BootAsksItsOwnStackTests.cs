using CfnGen.Rules.OperationsRules.Boot;

namespace CfnGen.Rules.Tests.OperationsRules.Boot;

public sealed class BootAsksItsOwnStackTests
{
    private readonly BootAsksItsOwnStack rule = new();

    [Fact]
    public void Accepts_the_name_and_the_id_of_the_stack()
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
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackId} --resource Server --region ${AWS::Region}
                      /opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_another_name_and_none()
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
                      /opt/aws/bin/cfn-init -v --stack web --resource Server --region ${AWS::Region}
                      /opt/aws/bin/cfn-signal -e $? --resource Server --region ${AWS::Region}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(12,21) Resources/Server/Properties/UserData/Fn::Base64: cfn-init in line 2 asks for the stack 'web': give it ${AWS::StackName}, which is right under any name.",
                "(12,21) Resources/Server/Properties/UserData/Fn::Base64: cfn-signal in line 3 needs --stack: give it ${AWS::StackName}.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_and_variables_alone()
    {
        const string Template = """
            Parameters:
              Parent: {Type: String}
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
                      /opt/aws/bin/cfn-init -v --stack ${Parent} --resource Server --region ${AWS::Region}
                      /opt/aws/bin/cfn-init -v --stack $STACK --resource Server --region ${AWS::Region}
                      cfn-init --resource Server $OPTIONS
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
