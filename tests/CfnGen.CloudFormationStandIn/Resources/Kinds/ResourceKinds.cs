using CfnGen.CloudFormationStandIn.Stacks;

namespace CfnGen.CloudFormationStandIn.Resources.Kinds;

/// <summary>Which kind a resource type is of.</summary>
internal static class ResourceKinds
{
    private static readonly AutoScalingGroup Group = new();
    private static readonly NestedStack Nested = new();
    private static readonly PlainResource Plain = new();

    public static IResourceKind Of(string type) => type switch
    {
        "AWS::AutoScaling::AutoScalingGroup" => Group,
        Stack.Type => Nested,
        _ => Plain,
    };
}
