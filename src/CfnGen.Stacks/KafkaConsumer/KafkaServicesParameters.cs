using CfnGen.Model;
using CfnGen.Stacks.Parts;

namespace CfnGen.Stacks.KafkaConsumer;

/// <summary>What is asked of those who deploy producers and consumers.</summary>
public abstract class KafkaServicesParameters : Stack
{
    public Parameter<CfnString> ParentVPCStack => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Name of the stack that exports the VPC, its two public and its two private subnets.",
    });

    public Parameter<CfnString> ParentKafkaStack => Parameter<CfnString>(new()
    {
        Comment = "The messages live in a stack of their own, so that no deployment of the services can touch them.",
        Type = ParameterType.String,
        Description = "Name of the stack that exports the Kafka cluster and its topic.",
    });

    public Parameter<CfnString> ProducerImageRepository => Parameter<CfnString>(new()
    {
        Comment = "Both applications are the reader's own: images in this account's registry.",
        Type = ParameterType.String,
        Description = "Name of the ECR repository that holds the producers' image.",
    });

    public Parameter<CfnString> ProducerImageTag => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Tag of the producers' image. A new tag rolls through the service; the same one does not.",
    });

    public Parameter<CfnString> ConsumerImageRepository => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Name of the ECR repository that holds the consumers' image.",
    });

    public Parameter<CfnString> ConsumerImageTag => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Tag of the consumers' image.",
    });

    public Parameter<CfnString> ConsumerHealthCheckCommand => Parameter<CfnString>(new()
    {
        Comment = "No load balancer asks the consumers whether they are well, so only the image itself can tell.",
        Type = ParameterType.String,
        Description = "Optional command of the consumers' image that fails when a task hangs. ECS then replaces it; without one, only tasks that end.",
        Default = "",
    });

    public Parameter<CfnString> CpuArchitecture => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Processors that both images are built for. ARM64 costs a fifth less.",
        Default = "X86_64",
        AllowedValues = ["X86_64", "ARM64"],
    });

    public Parameter<CfnString> AgentImage => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Image of the CloudWatch agent, with its version.",
        Default = "public.ecr.aws/cloudwatch-agent/cloudwatch-agent:1.300072.0b1766",
        AllowedPattern = ".+(:[0-9].*|@sha256:[0-9a-f]{64})",
        ConstraintDescription = "Give the version too: what is called latest changes without notice.",
    });

    public Parameter<CfnString> MetricSource => Parameter<CfnString>(new()
    {
        Comment = "All are counts of the same messages. The agent runs in any case, so another source is a short update. Running totals are published by a collector of the reader's own; the agent then leaves the producers' metric to it.",
        Type = ParameterType.String,
        Description = "Which count of produced messages the consumers are scaled by.",
        Default = MessageSource.Sdk,
        AllowedValues = [MessageSource.Sdk, MessageSource.Prometheus, MessageSource.PrometheusTotals],
    });

    public Parameter<CfnString> SenderCidr => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Address range that may send data to the producers.",
        Default = "0.0.0.0/0",
        AllowedPattern = @"\d{1,3}(\.\d{1,3}){3}/\d{1,2}",
    });

    public Parameter<CfnString> CertificateArn => Parameter<CfnString>(new()
    {
        Comment = "Without a certificate data comes in over HTTP, in clear.",
        Type = ParameterType.String,
        Description = "Optional ARN of a certificate, for HTTPS.",
        Default = "",
        AllowedPattern = "^$|arn:[^:]+:acm:.+",
    });

    public Parameter<CfnString> AdminEmail => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Email address that receives the alerts.",
    });

    public Parameter<CfnInteger> LogsRetentionInDays => Parameter<CfnInteger>(LogRetention.InDays(byDefault: 14));

    public Mapping MessageSources => Mapping(() => MessageSource.All);

    public Condition HasConsumerHealthCheckCommand => Condition(() => Fn.Not(Fn.Equals(ConsumerHealthCheckCommand, "")));

    public Condition HasCertificate => Condition(() => Fn.Not(Fn.Equals(CertificateArn, "")));

    /// <summary>One of the values that belong to the chosen source.</summary>
    protected CfnExpression FromSource(string key) => Fn.FindInMap(MessageSources, MetricSource, key);
}
