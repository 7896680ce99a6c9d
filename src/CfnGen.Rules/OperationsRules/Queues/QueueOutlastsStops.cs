using CfnGen.Rules.OperationsRules.Scripts;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Queues;

/// <summary>Messages stay hidden as long as a task that is told to stop may work on.</summary>
internal sealed class QueueOutlastsStops : Rule
{
    public override RuleInfo Info { get; } = new("CG5803", Severity.Info,
        "The VisibilityTimeout of a queue is not shorter than the StopTimeout of the containers that receive its messages.",
        "What such a task still works on comes back and is done twice.",
        "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html")
    {
        Wrong = """
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
            """,
        Right = """
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
            """,
    };

    private const string DefaultVisibility = "30";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var container in template.Properties.ObjectsOf("AWS::ECS::TaskDefinition", "ContainerDefinition"))
        {
            if (!Receives(container.Resource, template))
            {
                continue;
            }

            foreach (var stop in template.Numbers(container, "StopTimeout"))
            {
                foreach (var queue in QueuesOf(container, template))
                {
                    foreach (var visible in QueueTimes.Of(queue, "VisibilityTimeout", DefaultVisibility, template))
                    {
                        if (stop.Number > visible.Number && template.CanMeet(stop.When, visible.When))
                        {
                            yield return At(stop.Place, $"A container that is told to stop may work on for {stop.Text}{stop.Origin} seconds, and messages of '{queue.Name}' come back after {visible.Text}{visible.Origin}: raise VisibilityTimeout.");
                        }
                    }
                }
            }
        }
    }

    private static List<CheckedResource> QueuesOf(CheckedObject container, CheckedTemplate template)
    {
        var queues = new List<CheckedResource>();
        foreach (var reference in template.References)
        {
            if (reference.Owner.Name == container.Resource.Name
                && template.FindResource(reference.Target) is { Type: QueueTimes.Queue } queue && !queues.Contains(queue)
                && reference.Place.Path.StartsWith($"{container.Place.Path}/", StringComparison.Ordinal))
            {
                queues.Add(queue);
            }
        }

        return queues;
    }

    // Who only sends has nothing to finish. The role knows which it is.
    private static bool Receives(CheckedResource task, CheckedTemplate template) =>
        task.Properties?["TaskRoleArn"] is { } role && template.TargetOf(role)?.Resource.Properties.Holds(text => text is "sqs:ReceiveMessage" or "sqs:*") == true;
}
