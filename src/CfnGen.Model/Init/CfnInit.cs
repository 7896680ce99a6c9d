namespace CfnGen.Model;

/// <summary>The command that applies a resource's <c>AWS::CloudFormation::Init</c> on an instance.</summary>
public static class CfnInit
{
    /// <summary>Where Amazon Linux has the helper scripts.</summary>
    internal const string Folder = "/opt/aws/bin";

    /// <summary>One line of a shell script; its exit code is not 0 where something failed. The resource is one that has the metadata, or the stack is refused.</summary>
    /// <param name="resource">The resource with the metadata: <c>IdOf(() => LaunchTemplate)</c>.</param>
    /// <param name="configSets">Absent: the set called <c>default</c>, or the configuration called <c>config</c> where there are no sets.</param>
    /// <param name="folder">Where the helper scripts are.</param>
    public static CfnString Run(DeclaredId resource, IReadOnlyList<string>? configSets = null, string folder = Folder)
    {
        ArgumentNullException.ThrowIfNull(resource);
        resource.Expect(DeclaredUse.Init);
        var sets = configSets is { Count: > 0 } ? $" --configsets {string.Join(',', configSets)}" : "";
        return $"{folder}/cfn-init -v --stack {Aws.StackName} --resource {resource}{sets} --region {Aws.Region}";
    }
}
