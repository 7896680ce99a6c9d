using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Access;

/// <summary>What a policy opens it opens to somebody, not to everybody.</summary>
internal sealed class SomebodyIsNamed : Rule
{
    public override RuleInfo Info { get; } = new("CG4202", Severity.Warning,
        "A role, a queue, a topic, a key, a secret, a repository or a search domain names those whom it lets in.",
        "With '*' and no condition every account of AWS is let in, those of strangers too.",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::SQS::QueuePolicy
                Properties:
                  Queues: [!Ref Work]
                  PolicyDocument:
                    Statement: [{Effect: Allow, Principal: '*', Action: 'sqs:SendMessage', Resource: !GetAtt Work.Arn}]
              Work:
                Type: AWS::SQS::Queue
            """,
        Right = """
            Resources:
              It:
                Type: AWS::SQS::QueuePolicy
                Properties:
                  Queues: [!Ref Work]
                  PolicyDocument:
                    Statement: [{Effect: Allow, Principal: {AWS: !Ref AWS::AccountId}, Action: 'sqs:SendMessage', Resource: !GetAtt Work.Arn}]
              Work:
                Type: AWS::SQS::Queue
            """,
    };

    // Endpoints and interfaces that are meant for everybody, with another protection behind them, are not among these; buckets have a rule of their own.
    private static readonly string[] Types =
    [
        "AWS::ECR::Repository", "AWS::Elasticsearch::Domain", "AWS::IAM::Role", "AWS::KMS::Key", "AWS::OpenSearchService::Domain",
        "AWS::SecretsManager::ResourcePolicy", "AWS::SNS::TopicPolicy", "AWS::SNS::TopicInlinePolicy", "AWS::SQS::QueuePolicy", "AWS::SQS::QueueInlinePolicy",
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var statement in template.PolicyStatements)
        {
            if (statement is { AllowsAlways: true, Everybody: { } everybody } && Array.IndexOf(Types, statement.Policy.Resource.Type) >= 0)
            {
                yield return At(everybody, "This lets everybody in: name accounts, roles or services, or add a 'Condition' such as aws:SourceArn or aws:PrincipalOrgID.");
            }
        }
    }
}
