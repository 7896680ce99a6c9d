namespace CfnGen.Planning.Access.Reading;

/// <summary>The resource types that this folder knows by name, because what they mean stands in no catalogue.</summary>
internal static class IamTypes
{
    public const string ManagedPolicy = "AWS::IAM::ManagedPolicy";
    public const string User = "AWS::IAM::User";
    public const string UserToGroupAddition = "AWS::IAM::UserToGroupAddition";
    public const string InstanceProfile = "AWS::IAM::InstanceProfile";

    public const string Assignment = "AWS::SSO::Assignment";

    /// <summary>Whether the transform of serverless applications makes a role for it, of policies that stand in the resource.</summary>
    public static bool IsServerless(string type) => type is "AWS::Serverless::Function" or "AWS::Serverless::StateMachine";

    public static bool IsOfIam(string type) => type.StartsWith("AWS::IAM::", StringComparison.Ordinal);

    public static bool IsPermissionSet(string type) => type == "AWS::SSO::PermissionSet";
}
