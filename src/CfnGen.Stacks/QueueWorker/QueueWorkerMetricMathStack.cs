using CfnGen.Model;
using CfnGen.Resources.ApplicationAutoScaling;
using CfnGen.Resources.CloudWatch;

namespace CfnGen.Stacks.QueueWorker;

/// <summary>The same workers without a function: the policy itself divides the queue's messages by the tasks that Container Insights counts.</summary>
public sealed class QueueWorkerMetricMathStack(WorkPace pace) : ScaledQueueWorker(pace)
{
    private const string InsightsNamespace = "ECS/ContainerInsights";
    private const string RunningTasks = "RunningTaskCount";

    public QueueWorkerMetricMathStack()
        : this(WorkPace.Default)
    {
    }

    public override string Description => "Workers on Fargate, scaled by the backlog of their queue, by metric math";

    public Alarm RunningTasksAlarm => Resource(() => new Alarm
    {
        Comment = "Without this number the policy has nothing to divide by, and scaling stops without a word: so what is missing is an alarm too. A new stack's first minutes count as well; the all-clear follows.",
        AlarmDescription = "No worker runs, or nobody counts them, for five minutes.",
        Namespace = InsightsNamespace,
        MetricName = RunningTasks,
        Dimensions = [new() { Name = "ClusterName", Value = Cluster.Ref }, new() { Name = "ServiceName", Value = Worker.Service.GetAtt.Name }],
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

    protected override ScalingPolicyCustomizedMetricSpecification BacklogPerTask => new()
    {
        Metrics =
        [
            new()
            {
                Id = "m",
                Label = "Messages that wait",
                MetricStat = new()
                {
                    Metric = new()
                    {
                        Namespace = "AWS/SQS",
                        MetricName = "ApproximateNumberOfMessagesVisible",
                        Dimensions = [new() { Name = "QueueName", Value = Work.Queue.GetAtt.QueueName }],
                    },
                    Stat = "Average",
                },
                ReturnData = false,
            },
            new()
            {
                Id = "r",
                Label = "Tasks that run",
                MetricStat = new()
                {
                    Metric = new()
                    {
                        Namespace = InsightsNamespace,
                        MetricName = RunningTasks,
                        Dimensions = [new() { Name = "ClusterName", Value = Cluster.Ref }, new() { Name = "ServiceName", Value = Worker.Service.GetAtt.Name }],
                    },
                    Stat = "Average",
                },
                ReturnData = false,
            },
            new()
            {
                Id = "backlog",
                Label = "Backlog per task",
                Expression = "m/IF(r>0,r,1)".Comment("with no task at all, what a single one would find"),
                ReturnData = true,
            },
        ],
    };

    protected override CfnString ContainerInsights => "enabled".Comment("it counts the tasks");
}
