using CfnGen.Rules.OperationsRules.Ordering;

namespace CfnGen.Rules.Tests.OperationsRules.Ordering;

public sealed class BootWaitsForNothingLaterTests
{
    private readonly BootWaitsForNothingLater rule = new();

    [Fact]
    public void Accepts_a_parameter_that_does_not_need_the_instance()
    {
        const string Template = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                CreationPolicy: {ResourceSignal: {Timeout: PT15M}}
                Properties:
                  ImageId: ami-0a1b2c3d
                  UserData:
                    Fn::Base64: !Sub |
                      #!/bin/bash
                      aws ssm get-parameter --name /${AWS::StackName}/address
                      /opt/aws/bin/cfn-signal -e 0 --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
              Address:
                Type: AWS::SSM::Parameter
                Properties: {Name: !Sub '/${AWS::StackName}/address', Type: String, Value: fixed}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_other_parameters_and_what_comes_after_the_signal()
    {
        const string Template = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                CreationPolicy: {ResourceSignal: {Timeout: PT15M}}
                Properties:
                  ImageId: ami-0a1b2c3d
                  UserData:
                    Fn::Base64: !Sub |
                      #!/bin/bash
                      aws ssm get-parameter --name /settings
                      /opt/aws/bin/cfn-signal -e 0 --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
                      aws ssm get-parameter --name /${AWS::StackName}/address
              Address:
                Type: AWS::SSM::Parameter
                Properties: {Name: !Sub '/${AWS::StackName}/address', Type: String, Value: !GetAtt Server.PrivateIp}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_parameter_that_is_made_later()
    {
        const string Template = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                CreationPolicy: {ResourceSignal: {Timeout: PT15M}}
                Properties:
                  ImageId: ami-0a1b2c3d
                  UserData:
                    Fn::Base64: !Sub |
                      #!/bin/bash
                      until aws ssm get-parameter --name /${AWS::StackName}/address; do sleep 5; done
                      /opt/aws/bin/cfn-signal -e 0 --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
              Address:
                Type: AWS::SSM::Parameter
                Properties: {Name: !Sub '/${AWS::StackName}/address', Type: String, Value: !GetAtt Server.PrivateIp}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,9) Resources/Server/Properties/UserData: Line 2 asks for the parameter of 'Address', which is made after 'Server', and that waits for the signal in line 3.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_parameter_inside_a_substitution()
    {
        const string Template = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                CreationPolicy: {ResourceSignal: {Timeout: PT15M}}
                Properties:
                  ImageId: ami-0a1b2c3d
                  UserData:
                    Fn::Base64: !Sub |
                      #!/bin/bash
                      address=$(aws ssm get-parameter --name /${AWS::StackName}/address --query Parameter.Value)
                      /opt/aws/bin/cfn-signal -e 0 --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
              Address:
                Type: AWS::SSM::Parameter
                Properties: {Name: !Sub '/${AWS::StackName}/address', Type: String, Value: !GetAtt Server.PrivateIp}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,9) Resources/Server/Properties/UserData: Line 2 asks for the parameter of 'Address', which is made after 'Server', and that waits for the signal in line 3.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_script_that_waits_for_its_stack()
    {
        const string Template = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                CreationPolicy: {ResourceSignal: {Timeout: PT15M}}
                Properties:
                  ImageId: ami-0a1b2c3d
                  UserData:
                    Fn::Base64: !Sub |
                      #!/bin/bash
                      aws cloudformation wait stack-create-complete --stack-name ${AWS::StackName}
                      /opt/aws/bin/cfn-signal -e 0 --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
              Address:
                Type: AWS::SSM::Parameter
                Properties: {Name: !Sub '/${AWS::StackName}/address', Type: String, Value: !GetAtt Server.PrivateIp}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,9) Resources/Server/Properties/UserData: Line 2 waits for the stack, and the stack waits for the signal to 'Server' in line 3.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_and_other_stacks_alone()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Resources:
              Server:
                Type: AWS::EC2::Instance
                CreationPolicy: {ResourceSignal: {Timeout: PT15M}}
                Properties:
                  ImageId: ami-0a1b2c3d
                  UserData:
                    Fn::Base64: !Sub |
                      #!/bin/bash
                      aws ssm get-parameter --name ${Name}
                      aws cloudformation wait stack-create-complete --stack-name ${Name}
                      /opt/aws/bin/cfn-signal -e 0 --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
              Address:
                Type: AWS::SSM::Parameter
                Properties: {Name: !Sub '/${AWS::StackName}/address', Type: String, Value: !GetAtt Server.PrivateIp}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_alone_what_waits_for_no_signal()
    {
        const string Template = """
            Resources:
              Server:
                Type: AWS::EC2::Instance
                Properties:
                  ImageId: ami-0a1b2c3d
                  UserData:
                    Fn::Base64: !Sub |
                      #!/bin/bash
                      aws ssm get-parameter --name /${AWS::StackName}/address
                      /opt/aws/bin/cfn-signal -e 0 --stack ${AWS::StackName} --resource Server --region ${AWS::Region}
              Address:
                Type: AWS::SSM::Parameter
                Properties: {Name: !Sub '/${AWS::StackName}/address', Type: String, Value: !GetAtt Server.PrivateIp}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
