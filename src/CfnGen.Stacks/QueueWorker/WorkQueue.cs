using CfnGen.Model;
using CfnGen.Resources.CloudWatch;
using CfnGen.Resources.SNS;
using CfnGen.Resources.SQS;

namespace CfnGen.Stacks.QueueWorker;

/// <summary>A queue of work, a second one for messages that cannot be processed, and an alarm for the first of these.</summary>
public sealed class WorkQueue(PartPlace place) : Part(place)
{
    private const int Attempts = 5;

    /// <summary>How long a message is hidden from other workers when one has received it.</summary>
    public required TimeSpan VisibilityTimeout { get; init; }

    /// <summary>Where the alarm is sent.</summary>
    public required Ref<Topic> Alerts { get; init; }

    public Queue Queue => Resource(() => new Queue
    {
        Comment = "It has a name of its own, because the dead letters' queue names it and is named by it: otherwise a ring.",
        DeletionPolicy = DeletionPolicy.RetainExceptOnCreate,
        UpdateReplacePolicy = DeletionPolicy.Retain,
        QueueName = QueueName,
        VisibilityTimeout = (int)VisibilityTimeout.TotalSeconds,
        ReceiveMessageWaitTimeSeconds = 20.Comment("an empty queue answers when a message comes, or after 20 seconds"),
        MessageRetentionPeriod = (int)TimeSpan.FromDays(4).TotalSeconds,
        RedrivePolicy = new() { ["deadLetterTargetArn"] = DeadLetters.GetAtt.Arn, ["maxReceiveCount"] = Attempts },
        SqsManagedSseEnabled = true.Comment("with the keys of SQS: a key of one's own would cost, and every producer would need a right to it"),
    });

    public QueuePolicy QueuePolicy => Resource(() => OverTls(Queue));

    public Queue DeadLetters => Resource(() => new Queue
    {
        Comment = $"Where a message goes that was received {Attempts} times and never deleted. Its age counts from when it was sent, so that two weeks are ten days here at least.",
        DeletionPolicy = DeletionPolicy.RetainExceptOnCreate,
        UpdateReplacePolicy = DeletionPolicy.Retain,
        MessageRetentionPeriod = (int)TimeSpan.FromDays(14).TotalSeconds,
        RedriveAllowPolicy = new()
        {
            ["redrivePermission"] = "byQueue",
            ["sourceQueueArns"] = [$"arn:{Aws.Partition}:sqs:{Aws.Region}:{Aws.AccountId}:{QueueName}"],
        },
        SqsManagedSseEnabled = true,
    });

    public QueuePolicy DeadLettersPolicy => Resource(() => OverTls(DeadLetters));

    public Alarm DeadLettersAlarm => Resource(() => new Alarm
    {
        AlarmDescription = "A message could not be processed and lies in the queue of dead letters.",
        Namespace = "AWS/SQS",
        MetricName = "ApproximateNumberOfMessagesVisible",
        Dimensions = [new() { Name = "QueueName", Value = DeadLetters.GetAtt.QueueName }],
        Statistic = AlarmStatistic.Maximum,
        Unit = AlarmUnit.Count,
        Period = 60,
        EvaluationPeriods = 1,
        ComparisonOperator = AlarmComparisonOperator.GreaterThanOrEqualToThreshold,
        Threshold = 1,
        TreatMissingData = AlarmTreatMissingData.NotBreaching,
        AlarmActions = [Alerts],
        OKActions = [Alerts],
    });

    private static CfnString QueueName => $"{Aws.StackName}-work";

    private static QueuePolicy OverTls(Queue queue) => new()
    {
        Queues = [queue.Ref],
        PolicyDocument = new PolicyDocument
        {
            Statement =
            [
                PolicyStatement.Deny("sqs:*", on: queue.GetAtt.Arn, to: PolicyPrincipal.Everyone) with
                {
                    Comment = "nobody without encryption on the way",
                    Condition = new() { ["Bool"] = new() { ["aws:SecureTransport"] = "false" } },
                },
            ],
        },
    };
}
