namespace CfnGen.Stacks.Parts.CloudWatchAgent;

/// <summary>The dimensions that the agent can append to metrics. It knows no others, and ignores those that it does not know.</summary>
public enum AgentDimension
{
    ImageId,
    InstanceId,
    InstanceType,
    AutoScalingGroupName,
}
