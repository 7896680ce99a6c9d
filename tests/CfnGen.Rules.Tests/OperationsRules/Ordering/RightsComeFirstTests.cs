using CfnGen.Rules.OperationsRules.Ordering;

namespace CfnGen.Rules.Tests.OperationsRules.Ordering;

public sealed class RightsComeFirstTests
{
    private readonly RightsComeFirst rule = new();

    private const string RoleWithRights = """
        Resources:
          Role:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]}
          Rights:
            Type: AWS::IAM::Policy
            Properties:
              PolicyName: read
              Roles: [!Ref Role]
              PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket/*'}]}

        """;

    [Fact]
    public void Accepts_what_waits_for_its_rights()
    {
        const string Template = RoleWithRights + """
              Profile: {Type: AWS::IAM::InstanceProfile, Properties: {Roles: [!Ref Role]}}
              Server:
                Type: AWS::EC2::Instance
                DependsOn: Rights
                Properties:
                  ImageId: ami-0a1b2c3d
                  IamInstanceProfile: !Ref Profile
                  UserData: {Fn::Base64: "#!/bin/bash\naws s3 cp s3://bucket/a /tmp/a"}
              Function:
                Type: AWS::Lambda::Function
                Properties: {Handler: index.handler, Runtime: python3.13, Role: !GetAtt Role.Arn, Code: {ZipFile: "pass"}}
              Made: {Type: Custom::Made, DependsOn: Rights, Properties: {ServiceToken: !GetAtt Function.Arn}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_script_that_needs_other_rights()
    {
        var template = RoleWithRights + Server("aws --region eu-west-1 ec2 describe-tags");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_function_that_runs_later()
    {
        const string Template = RoleWithRights + """
              Function:
                Type: AWS::Lambda::Function
                Properties: {Handler: index.handler, Runtime: python3.13, Role: !GetAtt Role.Arn, Code: {ZipFile: "pass"}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_an_instance_whose_script_needs_them()
    {
        var template = RoleWithRights + Server("aws s3 cp s3://bucket/a /tmp/a");

        var findings = Check.With(rule, template);

        Assert.Equal(
            [
                "(13,3) Resources/Server: 'Server' runs as 'Role', and does not wait for its policy 'Rights': add it to DependsOn, or write the policy into the role.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_group_over_its_launch_template()
    {
        const string Template = RoleWithRights + """
              Profile: {Type: AWS::IAM::InstanceProfile, Properties: {Roles: [!Ref Role]}}
              Launch:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    IamInstanceProfile: {Arn: !GetAtt Profile.Arn}
                    UserData: {Fn::Base64: "#!/bin/bash\nfile=$(aws s3 ls bucket)"}
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties: {MinSize: 1, MaxSize: 2, LaunchTemplate: {LaunchTemplateId: !Ref Launch, Version: !GetAtt Launch.LatestVersionNumber}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(19,3) Resources/Group: 'Group' runs as 'Role', and does not wait for its policy 'Rights': add it to DependsOn, or write the policy into the role.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_custom_resource_a_mapping_and_a_function_in_a_network()
    {
        const string Template = """
            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]}
              Rights:
                Type: AWS::IAM::Policy
                Properties:
                  PolicyName: read
                  Roles: [!Ref Role]
                  PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: ['sqs:ReceiveMessage', 'ec2:CreateNetworkInterface'], Resource: 'arn:aws:sqs:eu-west-1:123456789012:orders'}]}
              Function:
                Type: AWS::Lambda::Function
                Properties: {Handler: index.handler, Runtime: python3.13, Role: !GetAtt Role.Arn, Code: {ZipFile: "pass"}, VpcConfig: {SubnetIds: [subnet-0a1b2c3d], SecurityGroupIds: [sg-0a1b2c3d]}}
              Mapping:
                Type: AWS::Lambda::EventSourceMapping
                Properties: {FunctionName: !Ref Function, EventSourceArn: "arn:aws:sqs:eu-west-1:123456789012:orders"}
              Made: {Type: Custom::Made, Properties: {ServiceToken: !GetAtt Function.Arn}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(12,3) Resources/Function: 'Function' runs as 'Role', and does not wait for its policy 'Rights': add it to DependsOn, or write the policy into the role.",
                "(15,3) Resources/Mapping: 'Mapping' runs as 'Role', and does not wait for its policy 'Rights': add it to DependsOn, or write the policy into the role.",
                "(18,3) Resources/Made: 'Made' runs as 'Role', and does not wait for its policy 'Rights': add it to DependsOn, or write the policy into the role.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_service_over_its_task_definition()
    {
        const string Template = RoleWithRights + """
              Task: {Type: AWS::ECS::TaskDefinition, Properties: {TaskRoleArn: !Ref Role}}
              Service: {Type: AWS::ECS::Service, Properties: {TaskDefinition: !Ref Task}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(13,3) Resources/Service: 'Service' runs as 'Role', and does not wait for its policy 'Rights': add it to DependsOn, or write the policy into the role.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_what_a_condition_keeps_apart()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String}
            Conditions:
              IsLive: !Equals [!Ref Stage, live]
              IsTest: !Not [!Condition IsLive]
            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]}
              Rights:
                Type: AWS::IAM::Policy
                Condition: IsLive
                Properties:
                  PolicyName: read
                  Roles: [!Ref Role]
                  PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket/*'}]}
              Profile: {Type: AWS::IAM::InstanceProfile, Properties: {Roles: [!Ref Role]}}
              Server:
                Type: AWS::EC2::Instance
                Condition: IsTest
                Properties:
                  ImageId: ami-0a1b2c3d
                  IamInstanceProfile: !Ref Profile
                  UserData: {Fn::Base64: "#!/bin/bash\naws s3 cp s3://bucket/a /tmp/a"}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        var template = """
            Parameters:
              Other: {Type: String}
            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]}
              Rights:
                Type: AWS::IAM::Policy
                Properties:
                  PolicyName: read
                  Roles: [!Ref Other]
                  PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket/*'}]}

            """ + Server("aws s3 cp s3://bucket/a /tmp/a");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    private static string Server(string script) => $$$"""
          Profile: {Type: AWS::IAM::InstanceProfile, Properties: {Roles: [!Ref Role]}}
          Server:
            Type: AWS::EC2::Instance
            Properties:
              ImageId: ami-0a1b2c3d
              IamInstanceProfile: !Ref Profile
              UserData: {Fn::Base64: "#!/bin/bash\n{{{script}}}"}

        """;
}
