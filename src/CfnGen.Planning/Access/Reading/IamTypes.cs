namespace CfnGen.Planning.Access.Reading;

/// <summary>The resource types that this folder knows by name, because what they mean stands in no catalogue.</summary>
internal static class IamTypes
{
    public const string ManagedPolicy = "AWS::IAM::ManagedPolicy";
    public const string User = "AWS::IAM::User";
    public const string UserToGroupAddition = "AWS::IAM::UserToGroupAddition";
    public const string InstanceProfile = "AWS::IAM::InstanceProfile";

    public static bool IsOfIam(string type) => type.StartsWith("AWS::IAM::", StringComparison.Ordinal);

    public static bool IsPermissionSet(string type) => type == "AWS::SSO::PermissionSet";
}
