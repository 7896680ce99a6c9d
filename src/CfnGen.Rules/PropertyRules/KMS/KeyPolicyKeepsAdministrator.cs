using CfnGen.Model.Documents;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.KMS;

/// <summary>Somebody may change the policy of a key.</summary>
internal sealed class KeyPolicyKeepsAdministrator : Rule
{
    public override RuleInfo Info { get; } = new("CG3880", Severity.Error,
        "The policy of a key allows somebody kms:PutKeyPolicy.",
        "Nobody could administer the key any more, so KMS refuses it.",
        "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html")
    {
        Wrong = """
            Resources:
              Key:
                Type: AWS::KMS::Key
                Properties:
                  KeyPolicy:
                    Version: '2012-10-17'
                    Statement:
                      - {Effect: Allow, Principal: {AWS: '*'}, Action: 'kms:Decrypt', Resource: '*'}
            """,
        Right = """
            Resources:
              Key:
                Type: AWS::KMS::Key
                Properties:
                  KeyPolicy:
                    Version: '2012-10-17'
                    Statement:
                      - {Effect: Allow, Principal: {AWS: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root'}, Action: 'kms:*', Resource: '*'}
            """,
    };

    private static readonly string[] Types = ["AWS::KMS::Key", "AWS::KMS::ReplicaKey"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in Types)
        {
            foreach (var key in template.Properties.ObjectsOf(type))
            {
                if (template.Values(key, "BypassPolicyLockoutSafetyCheck").Count > 0)
                {
                    continue;
                }

                foreach (var policy in template.Values(key, "KeyPolicy"))
                {
                    if (policy.Place.Node is MappingNode && policy.Place["Statement"] is { } statements && LocksOut(statements))
                    {
                        yield return AtKey(policy.Place, "Allow somebody kms:PutKeyPolicy, mostly the account's root kms:*: otherwise nobody can change this policy.");
                    }
                }
            }
        }
    }

    private static bool LocksOut(Place statements)
    {
        foreach (var statement in statements.ItemsOrSelf)
        {
            if (statement.Node is not MappingNode || MayAllow(statement))
            {
                return false;
            }
        }

        return true;
    }

    // What a function gives, or NotAction leaves over, may allow it.
    private static bool MayAllow(Place statement)
    {
        if (statement["Effect"]?.Text == "Deny")
        {
            return false;
        }

        if (statement["Action"] is not { } actions)
        {
            return true;
        }

        foreach (var action in actions.ItemsOrSelf)
        {
            if (action.Text is not { } text || Covers(text))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Covers(string action)
    {
        const string Wanted = "kms:PutKeyPolicy";
        var star = action.IndexOfAny(['*', '?']);
        return star < 0
            ? string.Equals(action, Wanted, StringComparison.OrdinalIgnoreCase)
            : Wanted.StartsWith(action[..star], StringComparison.OrdinalIgnoreCase);
    }
}
