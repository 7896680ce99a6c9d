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

/// <summary>All stacks that the command line knows. Written out, because a search through the assembly would cost more than generating the templates.</summary>
public static class StackCatalogue
{
    /// <summary>New instances in the order in which they are listed. A new stack is one more line here.</summary>
    public static IReadOnlyList<Stack> Create()
    {
        IReadOnlyList<Stack> systems =
        [
            new NetworkStack(),
            new BastionStack(),
            new WebAppStack(),
            new WebAppLaunchTemplateStack(),
            new ClassicWebStack(),
            new PrometheusWebStack(),
            new QueueWorkerStack(),
            new QueueWorkerMetricMathStack(),
            new KafkaStack(),
            new KafkaConsumerStack(),
            new KafkaConsumerMetricMathStack(),
        ];

        var delivered = new DeliveredSystems(systems);
        var pipeline = new DeliveryStack(delivered);
        return [.. systems, new DeliveryRolesStack(delivered, pipeline), pipeline];
    }
}
