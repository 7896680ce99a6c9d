using System.Text;

namespace CfnGen.Model;

/// <summary>A policy of IAM, or of a resource that takes one: <c>PolicyDocument = new PolicyDocument { Statement = [ … ] }</c>.</summary>
public sealed record PolicyDocument : Shape
{
    private const string CurrentVersion = "2012-10-17";

    public PolicyDocument() => Version = CurrentVersion;

    /// <summary>The version of the policy language.</summary>
    /// <value>2012-10-17 unless another one is given; the older 2008-10-17 knows no variables.</value>
    public CfnString? Version
    {
        get => (CfnString?)CfnGet(0);
        init => CfnSet(0, value);
    }

    public CfnString? Id
    {
        get => (CfnString?)CfnGet(1);
        init => CfnSet(1, value);
    }

    public required CfnList<PolicyStatement> Statement
    {
        get => (CfnList<PolicyStatement>)CfnGet(2)!;
        init => CfnSet(2, value);
    }

    protected override string CfnPropertyNames => "Version|Id|*Statement";

    /// <summary>Lets services take on a role: the policy that its <c>AssumeRolePolicyDocument</c> is.</summary>
    /// <param name="services">Such as <c>ec2.amazonaws.com</c>.</param>
    public static PolicyDocument AssumedBy(params ReadOnlySpan<CfnString> services) => new()
    {
        Statement = [new() { Effect = Effect.Allow, Principal = new() { Service = PolicyValues.Create(services) }, Action = "sts:AssumeRole" }],
    };

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
