using System.Text;

namespace CfnGen.Model;

/// <summary>What cfn-init shows to a server or a bucket. Anyone who may describe the stack reads it: prefer a role.</summary>
public sealed record InitAuthentication : Shape
{
    /// <summary>For a bucket or for a server with user names.</summary>
    public required InitAuthenticationType Type
    {
        get => (InitAuthenticationType)CfnGet(0)!;
        init => CfnSet(0, value);
    }

    /// <summary>The buckets for which it is meant.</summary>
    public CfnList<CfnString>? Buckets
    {
        get => (CfnList<CfnString>?)CfnGet(1);
        init => CfnSet(1, value);
    }

    /// <summary>The role of the instance. Excludes keys.</summary>
    public CfnString? RoleName
    {
        get => (CfnString?)CfnGet(2);
        init => CfnSet(2, value);
    }

    public CfnString? AccessKeyId
    {
        get => (CfnString?)CfnGet(3);
        init => CfnSet(3, value);
    }

    public CfnString? SecretKey
    {
        get => (CfnString?)CfnGet(4);
        init => CfnSet(4, value);
    }

    /// <summary>The addresses for which it is meant.</summary>
    public CfnList<CfnString>? Uris
    {
        get => (CfnList<CfnString>?)CfnGet(5);
        init => CfnSet(5, value);
    }

    public CfnString? Username
    {
        get => (CfnString?)CfnGet(6);
        init => CfnSet(6, value);
    }

    public CfnString? Password
    {
        get => (CfnString?)CfnGet(7);
        init => CfnSet(7, value);
    }

    protected override string CfnPropertyNames => "*type|buckets|roleName|accessKeyId|secretKey|uris|username|password";

    /// <summary>Gets objects of buckets with the role of the instance.</summary>
    public static InitAuthentication S3(CfnString roleName, CfnList<CfnString>? buckets = null) =>
        new() { Type = InitAuthenticationType.S3, RoleName = roleName, Buckets = buckets };

    /// <summary>Gets files with a user name and a password.</summary>
    public static InitAuthentication Basic(CfnString username, CfnString password, CfnList<CfnString>? uris = null) =>
        new() { Type = InitAuthenticationType.Basic, Username = username, Password = password, Uris = uris };

    internal override IEnumerable<string> Contradictions()
    {
        if (RoleName is not null && (AccessKeyId is not null || SecretKey is not null))
        {
            yield return "roleName excludes accessKeyId and secretKey: keep the role.";
        }
    }

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
