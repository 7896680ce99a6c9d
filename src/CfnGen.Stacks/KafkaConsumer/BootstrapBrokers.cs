using CfnGen.Model;
using CfnGen.Resources.CloudFormation;
using CfnGen.Resources.IAM;
using CfnGen.Resources.Lambda;
using CfnGen.Resources.Logs;
using CfnGen.Stacks.Parts;
using Cluster = CfnGen.Resources.MSK.Cluster;

namespace CfnGen.Stacks.KafkaConsumer;

/// <summary>The addresses of a Kafka cluster's brokers. The cluster has no such attribute, so a small function asks for them when the stack is made.</summary>
public sealed class BootstrapBrokers(PartPlace place) : Part(place)
{
    public required Ref<Cluster> Cluster { get; init; }

    /// <summary>How many there are: another number is a reason to ask again.</summary>
    public required int NumberOfBrokers { get; init; }

    /// <summary>How many days the function's logs are kept.</summary>
    public required CfnInteger LogsRetentionInDays { get; init; }

    /// <summary>Hosts and ports for clients that sign in with IAM, parted by commas.</summary>
    public CfnString Addresses => Fn.GetAtt(Brokers, "SaslIam");

    public LogGroup Logs => Resource(() => new LogGroup { RetentionInDays = LogsRetentionInDays });

    public Role Role => Resource(() => new Role
    {
        Comment = "The function may ask for this cluster's brokers.",
        AssumeRolePolicyDocument = PolicyDocument.AssumedBy("lambda.amazonaws.com"),
        Policies =
        [
            new()
            {
                PolicyName = "brokers",
                PolicyDocument = new PolicyDocument
                {
                    Statement =
                    [
                        PolicyStatement.Allow("kafka:GetBootstrapBrokers", on: Cluster),
                        PolicyStatement.Allow(["logs:CreateLogStream", "logs:PutLogEvents"], on: Logs.GetAtt.Arn),
                    ],
                },
            },
        ],
    });

    public Function Function => Resource(() => new Function
    {
        Description = "Tells CloudFormation the addresses of the Kafka brokers.",
        Runtime = FunctionRuntime.Python3_14,
        Architectures = [FunctionArchitectures.Arm64],
        MemorySize = 256,
        Timeout = 60,
        Role = Role.GetAtt.Arn,
        LoggingConfig = new() { LogGroup = Logs.Ref },
        Handler = "index.handler",
        Code = new() { ZipFile = PythonSource.Beside<KafkaStack>("bootstrap_brokers.py") },
    });

    public CustomResource Brokers => Resource(() => new CustomResource
    {
        ServiceToken = Function.GetAtt.Arn,
        ServiceTimeout = 120.Comment("a function that dies without a word holds the stack up for two minutes, not for an hour"),
        Extra = new()
        {
            ["ClusterArn"] = Cluster,
            ["NumberOfBrokers"] = NumberOfBrokers,
        },
    });
}
