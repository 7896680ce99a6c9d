using CfnGen.Model;
using CfnGen.Resources.CloudWatch;
using CfnGen.Resources.IAM;
using CfnGen.Resources.Lambda;
using CfnGen.Resources.Logs;
using CfnGen.Resources.SNS;
using Rule = CfnGen.Resources.Events.Rule;

namespace CfnGen.Stacks.Parts;

/// <summary>A small Python function that runs every minute, its rights and logs, and two alarms, because scaling that lacks its metric stops without a word.</summary>
public sealed class ScheduledFunction(PartPlace place) : Part(place)
{
    /// <summary>What the function does, for those who find it in the console.</summary>
    public required string Purpose { get; init; }

    /// <summary>The source: <c>PythonSource.Beside&lt;MyStack&gt;("my_function.py")</c>. Its entry is <c>def handler(event, context)</c>.</summary>
    public required CfnString Code { get; init; }

    /// <summary>What the function may do besides writing its logs.</summary>
    public required CfnList<PolicyStatement> Statements { get; init; }

    /// <summary>Environment variables: all that the code is not to repeat.</summary>
    public required CfnMap<CfnString> Environment { get; init; }

    /// <summary>How many days the logs are kept.</summary>
    public required CfnInteger LogsRetentionInDays { get; init; }

    /// <summary>Where the alarms are sent.</summary>
    public required Ref<Topic> Alerts { get; init; }

    public LogGroup Logs => Resource(() => new LogGroup
    {
        Comment = "Declared here, because a group that Lambda makes by itself keeps everything for ever.",
        RetentionInDays = LogsRetentionInDays,
    });

    public Role Role => Resource(() => new Role
    {
        AssumeRolePolicyDocument = PolicyDocument.AssumedBy("lambda.amazonaws.com"),
        Policies =
        [
            new()
            {
                PolicyName = "logs",
                PolicyDocument = new PolicyDocument
                {
                    Statement = [PolicyStatement.Allow(["logs:CreateLogStream", "logs:PutLogEvents"], on: Logs.GetAtt.Arn)],
                },
            },
            new() { PolicyName = "work", PolicyDocument = new PolicyDocument { Statement = Statements } },
        ],
    });

    public Function Function => Resource(() => new Function
    {
        Description = Purpose,
        Runtime = FunctionRuntime.Python3_14,
        Architectures = [FunctionArchitectures.Arm64],
        MemorySize = 256.Comment("processor time grows with it, and loading the AWS library is most of the work"),
        Timeout = 30.Comment("half the interval: two runs never overlap, so no concurrency needs to be reserved"),
        Role = Role.GetAtt.Arn,
        LoggingConfig = new()
        {
            LogGroup = Logs.Ref,
            LogFormat = FunctionLoggingConfigLogFormat.Json,
            SystemLogLevel = FunctionLoggingConfigSystemLogLevel.Warn,
        },
        Environment = new() { Variables = Environment },
        Handler = "index.handler",
        Code = new() { ZipFile = Code },
    });

    public EventInvokeConfig Invocation => Resource(() => new EventInvokeConfig
    {
        Comment = "A measurement is worth nothing a minute later: the next run is the retry.",
        FunctionName = Function.Ref,
        Qualifier = "$LATEST",
        MaximumRetryAttempts = 0,
        MaximumEventAgeInSeconds = 60,
    });

    public Rule Schedule => Resource(() => new Rule
    {
        Comment = "Target tracking wants three datapoints of a minute each: a slower rhythm would starve its alarms.",
        Description = Purpose,
        ScheduleExpression = "rate(1 minute)",
        Targets =
        [
            new()
            {
                Id = "function",
                Arn = Function.GetAtt.Arn,
                RetryPolicy = new() { MaximumRetryAttempts = 2, MaximumEventAgeInSeconds = 60 },
            },
        ],
    });

    public Permission Permission => Resource(() => new Permission
    {
        Comment = "This rule may start the function, and no other one.",
        Action = "lambda:InvokeFunction",
        FunctionName = Function.GetAtt.Arn,
        Principal = "events.amazonaws.com",
        SourceArn = Schedule.GetAtt.Arn,
    });

    public Alarm FailsAlarm => Resource(() => new Alarm
    {
        Comment = "A run that fails publishes nothing.",
        AlarmDescription = $"{Purpose} A run has failed: see the function's logs.",
        Namespace = "AWS/Lambda",
        MetricName = "Errors",
        Dimensions = [new() { Name = "FunctionName", Value = Function.Ref }],
        Statistic = AlarmStatistic.Sum,
        Period = 60,
        EvaluationPeriods = 1,
        ComparisonOperator = AlarmComparisonOperator.GreaterThanOrEqualToThreshold,
        Threshold = 1,
        TreatMissingData = AlarmTreatMissingData.NotBreaching.Comment("no run at all is the other alarm's case"),
        AlarmActions = [Alerts],
        OKActions = [Alerts],
    });

    public Alarm SilentAlarm => Resource(() => new Alarm
    {
        Comment = "Nor does one that never starts: a disabled rule, a lost permission or throttling shows only in what is missing. A new stack's first minutes count as well; the all-clear follows.",
        AlarmDescription = $"{Purpose} It has not run for five minutes.",
        Namespace = "AWS/Lambda",
        MetricName = "Invocations",
        Dimensions = [new() { Name = "FunctionName", Value = Function.Ref }],
        Statistic = AlarmStatistic.Sum,
        Period = 300,
        EvaluationPeriods = 1,
        ComparisonOperator = AlarmComparisonOperator.LessThanThreshold,
        Threshold = 1,
        TreatMissingData = AlarmTreatMissingData.Breaching,
        AlarmActions = [Alerts],
        OKActions = [Alerts],
    });
}
