using CfnGen.Rules.OperationsRules.Queues;

namespace CfnGen.Rules.Tests.OperationsRules.Queues;

public sealed class QueueOutlastsStopsTests
{
    private readonly QueueOutlastsStops rule = new();

    [Fact]
    public void Accepts_messages_that_stay_hidden()
    {
        const string Template = """
            Resources:
              Orders: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 30}}
              Role:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: ecs-tasks.amazonaws.com}, Action: 'sts:AssumeRole'}]}
                  Policies: [{PolicyName: work, PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: 'sqs:ReceiveMessage', Resource: !GetAtt Orders.Arn}]}}]
              Worker:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  TaskRoleArn: !GetAtt Role.Arn
                  ContainerDefinitions:
                    - {Name: worker, Image: worker, Memory: 512, StopTimeout: 30, Environment: [{Name: QUEUE, Value: !Ref Orders}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_container_that_only_sends()
    {
        const string Template = """
            Resources:
              Orders: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 30}}
              Role:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: ecs-tasks.amazonaws.com}, Action: 'sts:AssumeRole'}]}
                  Policies: [{PolicyName: work, PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: 'sqs:SendMessage', Resource: !GetAtt Orders.Arn}]}}]
              Worker:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  TaskRoleArn: !GetAtt Role.Arn
                  ContainerDefinitions:
                    - {Name: worker, Image: worker, Memory: 512, StopTimeout: 120, Environment: [{Name: QUEUE, Value: !Ref Orders}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_messages_that_come_back()
    {
        const string Template = """
            Resources:
              Orders: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 30}}
              Role:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: ecs-tasks.amazonaws.com}, Action: 'sts:AssumeRole'}]}
                  Policies: [{PolicyName: work, PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: 'sqs:ReceiveMessage', Resource: !GetAtt Orders.Arn}]}}]
              Worker:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  TaskRoleArn: !GetAtt Role.Arn
                  ContainerDefinitions:
                    - {Name: worker, Image: worker, Memory: 512, StopTimeout: 120, Environment: [{Name: QUEUE, Value: !Ref Orders}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(13,67) Resources/Worker/Properties/ContainerDefinitions/0/StopTimeout: A container that is told to stop may work on for 120 seconds, and messages of 'Orders' come back after 30: raise VisibilityTimeout.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Any: {Type: Number}
            Resources:
              Orders: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 30}}
              Role:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: ecs-tasks.amazonaws.com}, Action: 'sts:AssumeRole'}]}
                  Policies: [{PolicyName: work, PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: 'sqs:ReceiveMessage', Resource: !GetAtt Orders.Arn}]}}]
              Worker:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  TaskRoleArn: !GetAtt Role.Arn
                  ContainerDefinitions:
                    - {Name: worker, Image: worker, Memory: 512, StopTimeout: !Ref Any, Environment: [{Name: QUEUE, Value: !Ref Orders}]}
              Others: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 30}}
              Other:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: ecs-tasks.amazonaws.com}, Action: 'sts:AssumeRole'}]}
                  Policies: [{PolicyName: work, PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: 'sqs:ReceiveMessage', Resource: !GetAtt Others.Arn}]}}]
              Second:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  TaskRoleArn: !ImportValue role
                  ContainerDefinitions:
                    - {Name: worker, Image: worker, Memory: 512, StopTimeout: 120, Environment: [{Name: QUEUE, Value: !Ref Others}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
