using CfnGen.Rules.ReferenceRules;

namespace CfnGen.Rules.Tests.ReferenceRules;

public sealed class ResourcesFormNoRingTests
{
    private readonly ResourcesFormNoRing rule = new();

    [Fact]
    public void Accepts_resources_that_need_others_in_one_direction()
    {
        const string Template = """
            Resources:
              Queue:
                Type: AWS::SQS::Queue
                Properties:
                  QueueName: !GetAtt Alerts.TopicName
              Alerts:
                Type: AWS::SNS::Topic
              Other:
                Type: AWS::SNS::Topic
                DependsOn: [Alerts, Queue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_whole_ring_once()
    {
        const string Template = """
            Resources:
              First:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub after ${Third.TopicName}
              Second:
                Type: AWS::SNS::Topic
                DependsOn: First
              Third:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Ref Second
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,20) Resources/First/Properties/DisplayName/Fn::Sub: Resources need each other in a ring: First → Third → Second → First. Remove one of these references."], findings);
    }

    [Fact]
    public void Reports_a_resource_that_refers_to_itself()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: Members of a cluster
                  SecurityGroupIngress:
                    - {IpProtocol: tcp, FromPort: 1, ToPort: 2, SourceSecurityGroupId: !Ref Group}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,76) Resources/Group/Properties/SecurityGroupIngress/0/SourceSecurityGroupId/Ref: 'Group' refers to itself: CloudFormation cannot make it first."], findings);
    }

    [Fact]
    public void Leaves_references_to_parameters_and_between_outputs_alone()
    {
        const string Template = """
            Parameters:
              Queue: {Type: String}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Ref Queue
            Outputs:
              Alerts:
                Value: !Ref Alerts
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_an_event_of_a_serverless_function_that_calls_it()
    {
        const string Template = """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Api:
                Type: AWS::Serverless::Api
                Properties:
                  StageName: live
                  DefinitionBody:
                    uri: !GetAtt Worker.Arn
              Worker:
                Type: AWS::Serverless::Function
                Properties:
                  Handler: index.handler
                  Runtime: nodejs22.x
                  CodeUri: ./code
                  Events:
                    Call:
                      Type: Api
                      Properties: {Path: /, Method: get, RestApiId: !Ref Api}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
