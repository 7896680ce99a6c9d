using CfnGen.Model;
using CfnGen.Resources.AutoScaling;

namespace CfnGen.Cli.Tests.Stacks;

/// <summary>A group of as many instances as a parameter says, of the kind that a test gives.</summary>
internal sealed class SizedStack(string instanceType) : Stack
{
    public Parameter<CfnInteger> Size => Parameter<CfnInteger>(new() { Type = ParameterType.Number, Default = 1 });

    public LaunchConfiguration LaunchConfiguration => Resource(() => new LaunchConfiguration { ImageId = "ami-0123456789abcdef0", InstanceType = instanceType });

    public AutoScalingGroup Group => Resource(() => new AutoScalingGroup
    {
        UpdatePolicy = new() { AutoScalingRollingUpdate = new() { MaxBatchSize = 1, MinInstancesInService = 1 } },
        AvailabilityZones = Fn.GetAZs(),
        LaunchConfigurationName = LaunchConfiguration.Ref,
        MinSize = Size,
        MaxSize = 5,
    });
}
