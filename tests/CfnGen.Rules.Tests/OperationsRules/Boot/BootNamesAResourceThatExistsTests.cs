using CfnGen.Rules.OperationsRules.Boot;

namespace CfnGen.Rules.Tests.OperationsRules.Boot;

public sealed class BootNamesAResourceThatExistsTests
{
    private readonly BootNamesAResourceThatExists rule = new();

    [Fact]
    public void Accepts_resources_of_the_template()
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
    public void Reports_names_that_no_resource_has()
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
                      trap '/opt/aws/bin/cfn-signal -e 1 --stack ${AWS::StackName} --resource Servre --region ${AWS::Region}' ERR
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource sever --region ${AWS::Region}
                      /opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackName} --resource Web --region ${AWS::Region}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(12,21) Resources/Server/Properties/UserData/Fn::Base64: cfn-signal in line 2 names 'Servre', and there is no such resource. Did you mean 'Server'?",
                "(12,21) Resources/Server/Properties/UserData/Fn::Base64: cfn-init in line 3 names 'sever', and there is no such resource. Did you mean 'Server'?",
                "(12,21) Resources/Server/Properties/UserData/Fn::Base64: cfn-signal in line 4 names 'Web', and there is no such resource.",
            ],
            findings);
    }

    [Fact]
    public void Reports_the_item_of_a_join_that_names_it()
    {
        const string Template = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                Properties:
                  ImageId: ami-0a1b2c3d
                  UserData:
                    Fn::Base64: !Join
                      - ''
                      - - "#!/bin/bash\n"
                        - "cfn-init --stack "
                        - !Ref AWS::StackName
                        - " --resource Host\n"
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,15) Resources/Server/Properties/UserData/Fn::Base64/Fn::Join/1/1: cfn-init in line 2 names 'Host', and there is no such resource.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_variables_and_other_stacks_alone()
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
                    config: {packages: {yum: {httpd: []}}}
                Properties:
                  ImageId: ami-0a1b2c3d
                  InstanceType: t3.micro
                  UserData:
                    Fn::Base64: !Sub |
                      #!/bin/bash
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource $NAME --region ${AWS::Region}
                      /opt/aws/bin/cfn-init -v --stack ${AWS::StackName} --resource ${Name} --region ${AWS::Region}
                      /opt/aws/bin/cfn-init -v --stack network --resource Other --region ${AWS::Region}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
