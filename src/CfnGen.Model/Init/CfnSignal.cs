namespace CfnGen.Model;

/// <summary>The command that tells CloudFormation whether an instance works, for creation policies and rolling updates that wait for it.</summary>
public static class CfnSignal
{
    /// <summary>One line of a shell script. The resource is one that waits for signals, or the stack is refused.</summary>
    /// <param name="resource">The resource that waits: <c>IdOf(() => Group)</c>.</param>
    /// <param name="exitCode">A number or an expression of the shell; 0 is success. Absent: that of the command before.</param>
    /// <param name="folder">Where the helper scripts are.</param>
    public static CfnString Send(DeclaredId resource, string exitCode = "$?", string folder = CfnInit.Folder)
    {
        ArgumentNullException.ThrowIfNull(resource);
        resource.Expect(DeclaredUse.Signal);
        return $"{folder}/cfn-signal -e {exitCode} --stack {Aws.StackName} --resource {resource} --region {Aws.Region}";
    }
}
