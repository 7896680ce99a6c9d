using CfnGen.Rules.Properties;

namespace CfnGen.Rules.Policies;

/// <summary>What a policy is for, which decides what its statements need.</summary>
/// <param name="NeedsResource">Whether a statement names resources; if not, it must not.</param>
/// <param name="NeedsPrincipal">Whether a statement names who is meant; if not, it must not.</param>
internal sealed record PolicyKind(bool NeedsResource, bool NeedsPrincipal)
{
    private static readonly PolicyKind Identity = new(NeedsResource: true, NeedsPrincipal: false) { IsOfIam = true };
    private static readonly PolicyKind Trust = new(NeedsResource: false, NeedsPrincipal: true) { IsOfIam = true, OnlyService = "sts" };
    private static readonly PolicyKind Repository = new(NeedsResource: false, NeedsPrincipal: true) { OnlyService = "ecr" };

    // Resources of other services are protected by policies whose details differ: there only what holds for all is checked.
    private static readonly PolicyKind Resource = new(NeedsResource: true, NeedsPrincipal: true);
    private static readonly PolicyKind Bucket = Resource with { OnlyService = "s3" };
    private static readonly PolicyKind Topic = Resource with { OnlyService = "sns" };
    private static readonly PolicyKind Queue = Resource with { OnlyService = "sqs" };

    /// <summary>Whether IAM itself keeps the policy.</summary>
    public bool IsOfIam { get; init; }

    /// <summary>The service whose actions a statement may have; null: any.</summary>
    public string? OnlyService { get; init; }

    /// <summary>The kind of policy that a property holds; null when it holds none, or one of a kind that is not known well enough.</summary>
    public static PolicyKind? Of(PropertyValue value) => (value.Resource.Type, value.Property.Name) switch
    {
        ("AWS::IAM::Role", "AssumeRolePolicyDocument") => Trust,
        ("AWS::IAM::Role" or "AWS::IAM::User" or "AWS::IAM::Group" or "AWS::IAM::Policy" or "AWS::IAM::ManagedPolicy" or "AWS::IAM::RolePolicy" or "AWS::IAM::UserPolicy" or "AWS::IAM::GroupPolicy", "PolicyDocument") => Identity,
        ("AWS::SSO::PermissionSet", "InlinePolicy") => Identity,
        ("AWS::S3::BucketPolicy", "PolicyDocument") => Bucket,
        ("AWS::SNS::TopicPolicy" or "AWS::SNS::TopicInlinePolicy", "PolicyDocument") => Topic,
        ("AWS::SQS::QueuePolicy" or "AWS::SQS::QueueInlinePolicy", "PolicyDocument") => Queue,
        ("AWS::ECR::Repository", "RepositoryPolicyText") => Repository,
        ("AWS::KMS::Key", "KeyPolicy") => Resource,
        ("AWS::SecretsManager::ResourcePolicy", "ResourcePolicy") => Resource,
        ("AWS::OpenSearchService::Domain" or "AWS::Elasticsearch::Domain", "AccessPolicies") => Resource,
        _ => null,
    };
}
