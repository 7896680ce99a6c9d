using CfnGen.Model;

namespace CfnGen.Stacks.Delivery;

/// <summary>How the roles of the stacks are called, and by which names the pipeline imports them.</summary>
internal static class DeployRole
{
    /// <summary>The logical id of the role for a stack: <c>web-app</c> has <c>WebApp</c>.</summary>
    public static string IdFor(string stackName) =>
        string.Concat(stackName.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    public static CfnString ExportOf(CfnString rolesStack, string stackName) => $"{rolesStack}-{IdFor(stackName)}";
}
