namespace CfnGen.Deployment.Stacks;

/// <summary>What stands in a stack's id: <c>arn:PARTITION:cloudformation:REGION:ACCOUNT:stack/NAME/UUID</c>.</summary>
public static class StackIds
{
    /// <returns>The id itself where it is none.</returns>
    public static string NameIn(string id) => id.StartsWith("arn:", StringComparison.Ordinal) && id.Split('/') is [_, var name, ..] ? name : id;
}
