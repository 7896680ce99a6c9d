using CfnGen.Model.Documents;
using CfnGen.Rules.Policies;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.IAM;

/// <summary>A policy keeps to the grammar of policies.</summary>
internal sealed class PolicyIsWellFormed : Rule
{
    public override RuleInfo Info { get; } = new("CG3301", Severity.Error,
        "A policy has statements, each with an effect, actions, and resources or principals where its kind has them.",
        "IAM, or the service whose resource it protects, refuses it: malformed policy document.",
        Guide.Policy)
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::IAM::Role
                Properties:
                  Policies:
                    - PolicyName: send
                      PolicyDocument:
                        Statement:
                          - Effect: Permit
                            Action: sqs:SendMessage
                            Resource: arn:aws:sqs:eu-west-1:111122223333:work
                  AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}]}
            """,
        Right = """
            Resources:
              It:
                Type: AWS::IAM::Role
                Properties:
                  Policies:
                    - PolicyName: send
                      PolicyDocument:
                        Statement:
                          - Effect: Allow
                            Action: sqs:SendMessage
                            Resource: arn:aws:sqs:eu-west-1:111122223333:work
                  AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}]}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.Values)
        {
            if (value.IsWhole && value.Place.Node is MappingNode && PolicyKind.Of(value) is { } kind)
            {
                foreach (var (place, message) in PolicyGrammar.Mistakes(value.Place, kind, value.When, template))
                {
                    yield return At(place, message);
                }
            }
        }
    }
}
