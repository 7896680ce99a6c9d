using CfnGen.Model;
using CfnGen.Model.Documents;
using CfnGen.Stacks.Parts;

namespace CfnGen.Stacks.Tests.Parts;

public sealed class ScheduledFunctionTests
{
    private static readonly TemplateDocument Template = new CountingStack().ToTemplate();

    [Theory]
    [InlineData("Runtime", "python3.14")]
    [InlineData("Architectures", "[arm64]")]
    [InlineData("Handler", "index.handler")]
    [InlineData("Code", "{ZipFile: def handler(event, context): pass\n}")]
    [InlineData("Environment/Variables", "{QUEUE: jobs}")]
    [InlineData("Role", "!GetAtt CountRole.Arn")]
    [InlineData("Timeout", "30")]
    public void Runs_the_given_code(string property, string value) => Assert.Equal(value, Template.ValueAt($"Resources/CountFunction/Properties/{property}"));

    [Theory]
    [InlineData("CountFunction/Properties/LoggingConfig", "{LogGroup: !Ref CountLogs, LogFormat: JSON, SystemLogLevel: WARN}")]
    [InlineData("CountLogs/Properties/RetentionInDays", "7")]
    [InlineData("CountRole/Properties/Policies/0/PolicyDocument/Statement", "[{Effect: Allow, Action: [logs:CreateLogStream, logs:PutLogEvents], Resource: !GetAtt CountLogs.Arn}]")]
    public void Writes_to_its_own_log_group_and_no_other(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    [Fact]
    public void May_do_what_it_was_given_and_no_more()
    {
        var policies = Template.ValueAt("Resources/CountRole/Properties/Policies");

        Assert.Equal(2, policies.Split("PolicyName").Length - 1);
        Assert.Equal(
            "[{Effect: Allow, Action: sqs:GetQueueAttributes, Resource: arn:aws:sqs:eu-west-1:123456789012:jobs}]",
            Template.ValueAt("Resources/CountRole/Properties/Policies/1/PolicyDocument/Statement"));
    }

    [Theory]
    [InlineData("CountSchedule/Properties/ScheduleExpression", "rate(1 minute)")]
    [InlineData("CountSchedule/Properties/Targets/0/Arn", "!GetAtt CountFunction.Arn")]
    [InlineData("CountPermission/Properties/FunctionName", "!GetAtt CountFunction.Arn")]
    [InlineData("CountPermission/Properties/Principal", "events.amazonaws.com")]
    [InlineData("CountPermission/Properties/SourceArn", "!GetAtt CountSchedule.Arn")]
    public void Is_started_every_minute_by_its_rule_alone(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    [Theory]
    [InlineData("CountInvocation/Properties/MaximumRetryAttempts", "0")]
    [InlineData("CountInvocation/Properties/MaximumEventAgeInSeconds", "60")]
    [InlineData("CountSchedule/Properties/Targets/0/RetryPolicy", "{MaximumRetryAttempts: 2, MaximumEventAgeInSeconds: 60}")]
    public void Leaves_a_failed_run_to_the_next_minute(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    [Theory]
    [InlineData("CountFailsAlarm", "MetricName", "Errors")]
    [InlineData("CountFailsAlarm", "Namespace", "AWS/Lambda")]
    [InlineData("CountFailsAlarm", "Dimensions", "[{Name: FunctionName, Value: !Ref CountFunction}]")]
    [InlineData("CountFailsAlarm", "Statistic", "Sum")]
    [InlineData("CountFailsAlarm", "Period", "60")]
    [InlineData("CountFailsAlarm", "EvaluationPeriods", "1")]
    [InlineData("CountFailsAlarm", "ComparisonOperator", "GreaterThanOrEqualToThreshold")]
    [InlineData("CountFailsAlarm", "Threshold", "1")]
    [InlineData("CountFailsAlarm", "TreatMissingData", "notBreaching")]
    [InlineData("CountFailsAlarm", "AlarmActions", "[arn:aws:sns:eu-west-1:123456789012:alerts]")]
    [InlineData("CountFailsAlarm", "OKActions", "[arn:aws:sns:eu-west-1:123456789012:alerts]")]
    [InlineData("CountSilentAlarm", "MetricName", "Invocations")]
    [InlineData("CountSilentAlarm", "Period", "300")]
    [InlineData("CountSilentAlarm", "ComparisonOperator", "LessThanThreshold")]
    [InlineData("CountSilentAlarm", "Threshold", "1")]
    [InlineData("CountSilentAlarm", "TreatMissingData", "breaching")]
    [InlineData("CountSilentAlarm", "AlarmActions", "[arn:aws:sns:eu-west-1:123456789012:alerts]")]
    public void Tells_when_it_fails_and_when_it_does_not_run(string alarm, string property, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/{alarm}/Properties/{property}"));

    private sealed class CountingStack : Stack
    {
        public ScheduledFunction Count => Part(place => new ScheduledFunction(place)
        {
            Purpose = "Counts the jobs.",
            Code = "def handler(event, context): pass\n",
            Environment = new() { ["QUEUE"] = "jobs" },
            Statements = [PolicyStatement.Allow("sqs:GetQueueAttributes", on: "arn:aws:sqs:eu-west-1:123456789012:jobs")],
            LogsRetentionInDays = 7,
            Alerts = "arn:aws:sns:eu-west-1:123456789012:alerts",
        });
    }
}
