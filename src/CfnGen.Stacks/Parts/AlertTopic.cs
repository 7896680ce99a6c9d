using CfnGen.Model;
using CfnGen.Resources.KMS;
using CfnGen.Resources.SNS;

namespace CfnGen.Stacks.Parts;

/// <summary>Where alarms and failed events are sent, and from here to a mailbox: a topic, encrypted with a key that lets those who publish in.</summary>
/// <remarks>The topic's logical id is the part's own name: <c>Alerts</c>, beside <c>AlertsKey</c> and <c>AlertsPolicy</c>.</remarks>
public sealed class AlertTopic(PartPlace place, CfnString email) : Part(place)
{
    public Key Key => Resource(() => new Key
    {
        Comment = "AWS's own key for topics keeps alarms out, so the topic has one of its own.",
        DeletionPolicy = DeletionPolicy.Delete,
        UpdateReplacePolicy = DeletionPolicy.Delete,
        Description = $"Alerts of {Aws.StackName}",
        EnableKeyRotation = true,
        KeyPolicy = new PolicyDocument
        {
            Statement =
            [
                KeyAdministration.ByTheAccount,
                Encryption("cloudwatch.amazonaws.com") with { Condition = FromThisAccount },
                Encryption("events.amazonaws.com") with { Comment = "no condition on the account: EventBridge does not say for whom it publishes to an encrypted topic" },
            ],
        },
    });

    public Topic Topic => Resource(
        () => new Topic
        {
            Comment = "Every alarm ends here, and from here in the administrator's mailbox.",
            KmsMasterKeyId = Key.GetAtt.Arn,
            Subscription = [new() { Endpoint = email, Protocol = "email" }],
        },
        id: "");

    public TopicPolicy Policy => Resource(() => new TopicPolicy
    {
        Topics = [Topic.Ref],
        PolicyDocument = new PolicyDocument
        {
            Statement =
            [
                Publication("cloudwatch.amazonaws.com") with { Condition = FromThisAccount },
                Publication("events.amazonaws.com"),
            ],
        },
    });

    private static CfnMap<CfnMap<PolicyValues>> FromThisAccount => new()
    {
        ["StringEquals"] = new() { ["aws:SourceAccount"] = Aws.AccountId },
    };

    private static PolicyStatement Encryption(CfnString service) => new()
    {
        Effect = Effect.Allow,
        Principal = new() { Service = service },
        Action = ["kms:Decrypt", "kms:GenerateDataKey"],
        Resource = "*",
    };

    private PolicyStatement Publication(CfnString service) => new()
    {
        Effect = Effect.Allow,
        Principal = new() { Service = service },
        Action = "sns:Publish",
        Resource = Topic.Ref,
    };
}
