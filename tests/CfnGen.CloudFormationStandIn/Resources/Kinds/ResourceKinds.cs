namespace CfnGen.CloudFormationStandIn.Resources.Kinds;

/// <summary>Which kind a resource type is of.</summary>
internal static class ResourceKinds
{
    private static readonly PlainResource Plain = new();

    public static IResourceKind Of(string type) => type switch
    {
        _ => Plain,
    };
}
