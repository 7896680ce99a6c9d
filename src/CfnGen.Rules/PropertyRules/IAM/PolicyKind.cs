using CfnGen.Rules.Properties;

namespace CfnGen.Rules.PropertyRules.IAM;

/// <summary>What a policy is for, which decides what its statements need.</summary>
/// <param name="NeedsResource">Whether a statement names resources.</param>
/// <param name="NeedsPrincipal">Whether a statement names who is meant; if not, it must not.</param>
internal sealed record PolicyKind(bool NeedsResource, bool NeedsPrincipal)
{
    // Resources of other services are protected by policies whose details differ: there only what holds for all is checked.
    private static readonly PolicyKind Identity = new(NeedsResource: true, NeedsPrincipal: false);
    private static readonly PolicyKind Trust = new(NeedsResource: false, NeedsPrincipal: true);
    private static readonly PolicyKind Resource = new(NeedsResource: true, NeedsPrincipal: true);

    /// <summary>The kind of policy that a property holds; null when it holds none, or one of a kind that is not known well enough.</summary>
    public static PolicyKind? Of(PropertyValue value) => (value.Resource.Type, value.Property.Name) switch
    {
        ("AWS::IAM::Role", "AssumeRolePolicyDocument") => Trust,
        ("AWS::IAM::Role" or "AWS::IAM::User" or "AWS::IAM::Group" or "AWS::IAM::Policy" or "AWS::IAM::ManagedPolicy" or "AWS::IAM::RolePolicy" or "AWS::IAM::UserPolicy" or "AWS::IAM::GroupPolicy", "PolicyDocument") => Identity,
        ("AWS::S3::BucketPolicy" or "AWS::SNS::TopicPolicy", "PolicyDocument") => Resource,
        ("AWS::KMS::Key", "KeyPolicy") => Resource,
        _ => null,
    };
}
