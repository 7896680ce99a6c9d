using CfnGen.Model;
using CfnGen.Stacks.Parts;
using CfnGen.Stacks.Parts.Metrics;

namespace CfnGen.Stacks.QueueWorker;

/// <summary>Workers on Fargate for a queue, as many as its backlog asks for, which a function measures and publishes every minute.</summary>
public sealed class QueueWorkerStack(WorkPace pace) : ScaledQueueWorker(pace)
{
    public QueueWorkerStack()
        : this(WorkPace.Default)
    {
    }

    public override string Description => "Workers on Fargate, scaled by the backlog of their queue";

    public ScheduledFunction Backlog => Part(place => new ScheduledFunction(place)
    {
        Purpose = "Publishes how many messages wait for each running task.",
        Code = PythonSource.Beside<QueueWorkerStack>("backlog_per_task.py"),
        Environment = Metric.Environment
            .With("QUEUE_URL", Work.Queue.Ref)
            .With("CLUSTER", Cluster.Ref)
            .With("SERVICE", Worker.Service.GetAtt.Name),
        Statements =
        [
            PolicyStatement.Allow("sqs:GetQueueAttributes", on: Work.Queue.GetAtt.Arn),
            PolicyStatement.Allow("ecs:DescribeServices", on: Worker.Service.Ref),
            Metric.Publication,
        ],
        LogsRetentionInDays = LogsRetentionInDays,
        Alerts = Alerts.Topic.Ref,
    });

    protected override TrackedMetric BacklogPerTask => Metric;

    protected override CfnString ContainerInsights => "disabled".Comment("the function counts the tasks");

    private ServiceMetric Metric => new()
    {
        Namespace = Aws.StackName,
        Name = "BacklogPerTask",
        Unit = "Count",
        Cluster = Cluster.Ref,
        Service = Worker.Service.GetAtt.Name,
    };
}
