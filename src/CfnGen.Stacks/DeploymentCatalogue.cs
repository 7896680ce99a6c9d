using CfnGen.Model;
using CfnGen.Stacks.Network;
using CfnGen.Stacks.QueueWorker;
using CfnGen.Stacks.WebApp;

namespace CfnGen.Stacks;

/// <summary>Which stacks run in which environment, and with which parameters.</summary>
public static class DeploymentCatalogue
{
    private const string AdminEmail = "ops@example.com";

    /// <summary>Environment by environment. A new stack is one more entry of <see cref="In"/>.</summary>
    public static IReadOnlyList<Deployment> Create() => [.. In(Environments.Staging), .. In(Environments.Production)];

    /// <summary>In any order: exports and imports decide which goes first.</summary>
    private static IReadOnlyList<Deployment> In(DeploymentEnvironment environment)
    {
        var production = environment == Environments.Production;
        var retention = production ? 90 : 14;

        var network = new Deployment<NetworkStack>
        {
            Environment = environment,
            Parameters = stack =>
            [
                stack.CidrBlock.Is(production ? "10.0.0.0/16" : "10.1.0.0/16"),
                stack.NatGateways.Is(production ? "per-zone" : "one"),
                stack.FlowLogsRetentionInDays.Is(retention),
            ],
            TerminationProtection = production,
        };

        return
        [
            network,
            new Deployment<WebAppStack>
            {
                Environment = environment,
                Parameters = stack =>
                [
                    stack.ParentVPCStack.Is(network),
                    stack.AdminEmail.Is(AdminEmail),
                    stack.LogsRetentionInDays.Is(retention),
                    // An example: the id of the image that your pipeline built.
                    stack.ImageId.Is("ami-0123456789abcdef0"),
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
                ],
                TerminationProtection = production,
                RollbackTriggers = stack => [stack.LoadBalancer5XXAlarm],
                RollbackMonitoring = TimeSpan.FromMinutes(5),
            },
            new Deployment<QueueWorkerStack>
            {
                Environment = environment,
                Parameters = stack => QueueWorker(stack, network, retention),
                TerminationProtection = production,
                RollbackTriggers = stack => [stack.WaitAlarm],
            },
            new Deployment<QueueWorkerMetricMathStack>
            {
                Environment = environment,
                Parameters = stack => QueueWorker(stack, network, retention),
                TerminationProtection = production,
                RollbackTriggers = stack => [stack.WaitAlarm],
            },
        ];
    }

    private static IReadOnlyList<ParameterValue> QueueWorker(ScaledQueueWorker stack, Deployment network, int retention) =>
    [
        stack.ParentVPCStack.Is(network),
        // An example: your repository, and the tag that your pipeline gave the image.
        stack.ImageRepository.Is("queue-worker"),
        stack.ImageTag.Is("1.0.0"),
        stack.AdminEmail.Is(AdminEmail),
        stack.LogsRetentionInDays.Is(retention),
    ];
}
