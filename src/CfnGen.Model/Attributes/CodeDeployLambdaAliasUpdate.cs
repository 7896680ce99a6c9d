using System.Text;

namespace CfnGen.Model;

/// <summary>Moves the traffic of a Lambda alias to its new version by a CodeDeploy deployment.</summary>
public sealed record CodeDeployLambdaAliasUpdate : Shape
{
    /// <summary>Name of the function that is called after the traffic has moved.</summary>
    public CfnString? AfterAllowTrafficHook
    {
        get => (CfnString?)CfnGet(0);
        init => CfnSet(0, value);
    }

    /// <summary>The CodeDeploy application.</summary>
    public required CfnString ApplicationName
    {
        get => (CfnString)CfnGet(1)!;
        init => CfnSet(1, value);
    }

    /// <summary>Name of the function that is called before traffic moves.</summary>
    public CfnString? BeforeAllowTrafficHook
    {
        get => (CfnString?)CfnGet(2);
        init => CfnSet(2, value);
    }

    /// <summary>The deployment group, which sets the pace.</summary>
    public required CfnString DeploymentGroupName
    {
        get => (CfnString)CfnGet(3)!;
        init => CfnSet(3, value);
    }

    protected override string CfnPropertyNames => "AfterAllowTrafficHook|*ApplicationName|BeforeAllowTrafficHook|*DeploymentGroupName";

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
