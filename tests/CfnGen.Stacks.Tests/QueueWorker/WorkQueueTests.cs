using CfnGen.Model;
using CfnGen.Model.Documents;
using CfnGen.Stacks.QueueWorker;

namespace CfnGen.Stacks.Tests.QueueWorker;

public sealed class WorkQueueTests
{
    private static readonly TemplateDocument Template = new QueueStack().ToTemplate();

    [Theory]
    [InlineData("QueueName", "!Sub ${AWS::StackName}-work")]
    [InlineData("VisibilityTimeout", "90")]
    [InlineData("ReceiveMessageWaitTimeSeconds", "20")]
    [InlineData("MessageRetentionPeriod", "345600")]
    [InlineData("RedrivePolicy", "{deadLetterTargetArn: !GetAtt WorkDeadLetters.Arn, maxReceiveCount: 5}")]
    public void Hands_a_message_out_five_times(string property, string value) => Assert.Equal(value, Template.ValueAt($"Resources/WorkQueue/Properties/{property}"));

    [Theory]
    [InlineData("MessageRetentionPeriod", "1209600")]
    [InlineData("RedriveAllowPolicy/redrivePermission", "byQueue")]
    [InlineData("RedriveAllowPolicy/sourceQueueArns", "[!Sub arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${AWS::StackName}-work]")]
    public void Keeps_dead_letters_of_this_queue_for_two_weeks(string property, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/WorkDeadLetters/Properties/{property}"));

    [Theory]
    [InlineData("WorkQueue")]
    [InlineData("WorkDeadLetters")]
    public void Encrypts_its_messages_and_keeps_them_when_the_stack_goes(string queue)
    {
        Assert.Equal("true", Template.ValueAt($"Resources/{queue}/Properties/SqsManagedSseEnabled"));
        Assert.Equal("RetainExceptOnCreate", Template.ValueAt($"Resources/{queue}/DeletionPolicy"));
        Assert.Equal("Retain", Template.ValueAt($"Resources/{queue}/UpdateReplacePolicy"));
    }

    [Theory]
    [InlineData("WorkQueuePolicy", "WorkQueue")]
    [InlineData("WorkDeadLettersPolicy", "WorkDeadLetters")]
    public void Refuses_connections_without_encryption(string policy, string queue)
    {
        Assert.Equal($"[!Ref {queue}]", Template.ValueAt($"Resources/{policy}/Properties/Queues"));
        Assert.Equal(
            $"[{{Effect: Deny, Principal: *, Action: sqs:*, Resource: !GetAtt {queue}.Arn, Condition: {{Bool: {{aws:SecureTransport: false}}}}}}]",
            Template.ValueAt($"Resources/{policy}/Properties/PolicyDocument/Statement"));
    }

    [Theory]
    [InlineData("Namespace", "AWS/SQS")]
    [InlineData("MetricName", "ApproximateNumberOfMessagesVisible")]
    [InlineData("Dimensions", "[{Name: QueueName, Value: !GetAtt WorkDeadLetters.QueueName}]")]
    [InlineData("Statistic", "Maximum")]
    [InlineData("Period", "60")]
    [InlineData("EvaluationPeriods", "1")]
    [InlineData("ComparisonOperator", "GreaterThanOrEqualToThreshold")]
    [InlineData("Threshold", "1")]
    [InlineData("TreatMissingData", "notBreaching")]
    [InlineData("AlarmActions", "[arn:aws:sns:eu-west-1:123456789012:alerts]")]
    public void Tells_about_the_first_dead_letter(string property, string value) => Assert.Equal(value, Template.ValueAt($"Resources/WorkDeadLettersAlarm/Properties/{property}"));

    private sealed class QueueStack : Stack
    {
        public WorkQueue Work => Part(place => new WorkQueue(place)
        {
            VisibilityTimeout = TimeSpan.FromSeconds(90),
            Alerts = "arn:aws:sns:eu-west-1:123456789012:alerts",
        });
    }
}
