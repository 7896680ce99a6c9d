using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Access;

/// <summary>A key that lives for ever is made by no template.</summary>
internal sealed class AccessKeyIsNotMade : Rule
{
    public override RuleInfo Info { get; } = new("CG4205", Severity.Warning,
        "No template makes an access key.",
        "It does not expire, nobody renews it, and its secret can be read only by writing it into an output or another resource.",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html")
    {
        Wrong = """
            Resources:
              Robot:
                Type: AWS::IAM::User
              It:
                Type: AWS::IAM::AccessKey
                Properties: {UserName: !Ref Robot}
            """,
        Right = """
            Resources:
              Robot:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var key in template.ResourcesOf("AWS::IAM::AccessKey"))
        {
            yield return AtKey(key.Place, $"Let those who use '{key.Name}' take a role, whose keys expire by themselves, and remove the access key.");
        }
    }
}
