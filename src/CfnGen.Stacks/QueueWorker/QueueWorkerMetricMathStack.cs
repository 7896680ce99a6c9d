using CfnGen.Model;
using CfnGen.Resources.CloudWatch;
using CfnGen.Stacks.Parts.Metrics;

namespace CfnGen.Stacks.QueueWorker;

/// <summary>The same workers without a function: the policy itself divides the queue's messages by the tasks that Container Insights counts.</summary>
public sealed class QueueWorkerMetricMathStack(WorkPace pace) : ScaledQueueWorker(pace)
{
    public QueueWorkerMetricMathStack()
        : this(WorkPace.Default)
    {
    }

    public override string Description => "Workers on Fargate, scaled by the backlog of their queue, by metric math";

    public Alarm RunningTasksAlarm => Resource(() => new Alarm
    {
        Comment = "Without this number the policy has nothing to divide by, and scaling stops without a word: so what is missing is an alarm too. A new stack's first minutes count as well; the all-clear follows.",
        AlarmDescription = "No worker runs, or nobody counts them, for five minutes.",
        Namespace = RunningTasks.Namespace,
        MetricName = RunningTasks.MetricName,
        Dimensions = RunningTasks.Dimensions,
        Statistic = AlarmStatistic.Maximum,
        Unit = AlarmUnit.Count,
        Period = 60,
        EvaluationPeriods = 5,
        ComparisonOperator = AlarmComparisonOperator.LessThanThreshold,
        Threshold = 1,
        TreatMissingData = AlarmTreatMissingData.Breaching,
        AlarmActions = [Alerts.Topic.Ref],
        OKActions = [Alerts.Topic.Ref],
    });

    protected override TrackedMetric BacklogPerTask => new MetricMath
    {
        Terms = [new("m", WaitingMessages), new("r", RunningTasks)],
        Expression = "m/IF(r>0,r,1)",
        Label = "Backlog per task",
        Comment = "with no task at all, what a single one would find",
    };

    protected override CfnString ContainerInsights => "enabled".Comment("it counts the tasks");

    private AlarmMetric WaitingMessages => new()
    {
        Namespace = "AWS/SQS",
        MetricName = "ApproximateNumberOfMessagesVisible",
        Dimensions = [new() { Name = "QueueName", Value = Work.Queue.GetAtt.QueueName }],
    };

    private AlarmMetric RunningTasks => new()
    {
        Namespace = "ECS/ContainerInsights",
        MetricName = "RunningTaskCount",
        Dimensions = [new() { Name = "ClusterName", Value = Cluster.Ref }, new() { Name = "ServiceName", Value = Worker.Service.GetAtt.Name }],
    };
}
