using CfnGen.Model;
using CfnGen.Stacks.Bastion;
using CfnGen.Stacks.ClassicWeb;
using CfnGen.Stacks.Delivery;
using CfnGen.Stacks.KafkaConsumer;
using CfnGen.Stacks.Network;
using CfnGen.Stacks.PrometheusWeb;
using CfnGen.Stacks.QueueWorker;
using CfnGen.Stacks.WebApp;

namespace CfnGen.Stacks;

/// <summary>Which stacks run in which environment, and with which parameters.</summary>
public static class DeploymentCatalogue
{
    private const string AdminEmail = "ops@example.com";

    // Examples: put your own there.
    private const string ImageId = "ami-0123456789abcdef0";
    private const string Sha256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private const string ConnectionArn = "arn:aws:codeconnections:eu-west-1:111122223333:connection/12345678-1234-1234-1234-123456789012";
    private const string CertificateArn = "arn:aws:acm:eu-west-1:111122223333:certificate/12345678-1234-1234-1234-123456789012";

    /// <summary>Environment by environment.</summary>
    public static IReadOnlyList<Deployment> Create() => [.. OfSystems(), .. OfPipeline()];

    /// <summary>What the pipeline deploys. A new stack is one more entry of <see cref="In"/>.</summary>
    public static IReadOnlyList<Deployment> OfSystems() => [.. In(Environments.Staging), .. In(Environments.Production)];

    /// <summary>The pipeline itself, which a person deploys once.</summary>
    public static IReadOnlyList<Deployment> OfPipeline()
    {
        var roles = new Deployment<DeliveryRolesStack> { Environment = Environments.Tools, TerminationProtection = true };
        var pipeline = new Deployment<DeliveryStack>
        {
            Environment = Environments.Tools,
            Parameters = stack =>
            [
                stack.ParentRolesStack.Is(roles),
                stack.ConnectionArn.Is(ConnectionArn),
                stack.Repository.Is("example/infrastructure"),
                stack.AdminEmail.Is(AdminEmail),
            ],
            TerminationProtection = true,
        };
        return [roles, pipeline];
    }

    /// <summary>In any order: exports and imports decide which goes first.</summary>
    private static IReadOnlyList<Deployment> In(DeploymentEnvironment environment)
    {
        var production = environment == Environments.Production;
        var retention = production ? 90 : 14;
        var certificate = production ? CertificateArn : "";

        var network = new Deployment<NetworkStack>
        {
            Environment = environment,
            Parameters = stack =>
            [
                stack.ClassB.Is(production ? 0 : 1),
                stack.NatGateways.Is(production ? "per-zone" : "one"),
                stack.FlowLogsRetentionInDays.Is(retention),
            ],
            TerminationProtection = production,
        };

        var bastion = new Deployment<BastionStack>
        {
            Environment = environment,
            Parameters = stack =>
            [
                stack.ParentVPCStack.Is(network),
                stack.AdminEmail.Is(AdminEmail),
                stack.LogsRetentionInDays.Is(retention),
            ],
            TerminationProtection = production,
        };

        var kafka = new Deployment<KafkaStack>
        {
            Environment = environment,
            Parameters = stack =>
            [
                stack.ParentVPCStack.Is(network),
                stack.AdminEmail.Is(AdminEmail),
                stack.LogsRetentionInDays.Is(retention),
            ],
            TerminationProtection = production,
            RollbackTriggers = stack => [stack.Alarms.OfflinePartitionsAlarm],
            RollbackMonitoring = TimeSpan.FromMinutes(10),
        };

        return
        [
            network,
            bastion,
            kafka,
            new Deployment<WebAppStack>
            {
                Environment = environment,
                Parameters = stack =>
                [
                    stack.ParentVPCStack.Is(network),
                    stack.ParentSSHBastionStack.Is(bastion),
                    stack.AdminEmail.Is(AdminEmail),
                    stack.LogsRetentionInDays.Is(retention),
                    stack.ImageId.Is(ImageId),
                    stack.CertificateArn.Is(certificate),
                ],
                TerminationProtection = production,
                RollbackTriggers = stack => [stack.LoadBalancer5XXAlarm],
                RollbackMonitoring = TimeSpan.FromMinutes(5),
            },
            new Deployment<WebAppLaunchTemplateStack>
            {
                Environment = environment,
                Parameters = stack =>
                [
                    stack.ParentVPCStack.Is(network),
                    stack.AdminEmail.Is(AdminEmail),
                    stack.LogsRetentionInDays.Is(retention),
                    stack.CertificateArn.Is(certificate),
                ],
                TerminationProtection = production,
                RollbackTriggers = stack => [stack.LoadBalancer5XXAlarm],
                RollbackMonitoring = TimeSpan.FromMinutes(5),
            },
            new Deployment<ClassicWebStack>
            {
                Environment = environment,
                Parameters = stack =>
                [
                    stack.ParentVPCStack.Is(network),
                    stack.AdminEmail.Is(AdminEmail),
                    stack.CertificateArn.Is(CertificateArn),
                    stack.LogsRetentionInDays.Is(retention),
                ],
                TerminationProtection = production,
                RollbackTriggers = stack => [stack.LoadBalancer5XXAlarm, stack.Backend5XXAlarm],
                RollbackMonitoring = TimeSpan.FromMinutes(5),
            },
            new Deployment<PrometheusWebStack>
            {
                Environment = environment,
                Parameters = stack =>
                [
                    stack.AdminEmail.Is(AdminEmail),
                    stack.ClassB.Is(production ? 2 : 3),
                    stack.NginxExporterSha256.Is(Sha256),
                    stack.LogsRetentionInDays.Is(retention),
                    stack.CertificateArn.Is(certificate),
                ],
                TerminationProtection = production,
                RollbackTriggers = stack => [stack.Alarms.LoadBalancer5XXAlarm, stack.Alarms.Target5XXAlarm],
                RollbackMonitoring = TimeSpan.FromMinutes(5),
            },
            new Deployment<QueueWorkerStack>
            {
                Environment = environment,
                Parameters = stack => QueueWorker(stack, network, retention),
                TerminationProtection = production,
                RollbackTriggers = stack => [stack.Work.DeadLettersAlarm],
                RollbackMonitoring = TimeSpan.FromMinutes(10),
            },
            new Deployment<QueueWorkerMetricMathStack>
            {
                Environment = environment,
                Parameters = stack => QueueWorker(stack, network, retention),
                TerminationProtection = production,
                RollbackTriggers = stack => [stack.Work.DeadLettersAlarm],
                RollbackMonitoring = TimeSpan.FromMinutes(10),
            },
            production
                ? KafkaServices<KafkaConsumerStack>(environment, network, kafka, retention, certificate)
                : KafkaServices<KafkaConsumerMetricMathStack>(environment, network, kafka, retention, certificate),
        ];
    }

    private static IReadOnlyList<ParameterValue> QueueWorker(ScaledQueueWorker stack, Deployment network, int retention) =>
    [
        stack.ParentVPCStack.Is(network),
        stack.ImageRepository.Is("queue-worker"),
        stack.ImageTag.Is("1.0.0"),
        stack.AdminEmail.Is(AdminEmail),
        stack.LogsRetentionInDays.Is(retention),
    ];

    /// <summary>One of the two for each topic: both would read every message, and each would count only what its own producers send.</summary>
    private static Deployment<TServices> KafkaServices<TServices>(DeploymentEnvironment environment, Deployment network, Deployment kafka, int retention, string certificate)
        where TServices : KafkaServices => new()
        {
            Environment = environment,
            Parameters = stack =>
            [
                stack.ParentVPCStack.Is(network),
                stack.ParentKafkaStack.Is(kafka),
                stack.ProducerImageRepository.Is("kafka-producer"),
                stack.ProducerImageTag.Is("1.0.0"),
                stack.ConsumerImageRepository.Is("kafka-consumer"),
                stack.ConsumerImageTag.Is("1.0.0"),
                stack.CertificateArn.Is(certificate),
                stack.AdminEmail.Is(AdminEmail),
                stack.LogsRetentionInDays.Is(retention),
            ],
            TerminationProtection = environment == Environments.Production,
            RollbackTriggers = stack => [stack.Entrance.TaskErrorsAlarm, stack.Entrance.ErrorsAlarm],
            RollbackMonitoring = TimeSpan.FromMinutes(10),
        };
}
