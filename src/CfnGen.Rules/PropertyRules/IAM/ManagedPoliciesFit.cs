using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.IAM;

/// <summary>A role has no more managed policies than an account may give it.</summary>
internal sealed class ManagedPoliciesFit : Rule
{
    public override RuleInfo Info { get; } = new("CG3309", Severity.Warning,
        "A role, user or group has at most 10 managed policies.",
        "IAM refuses an eleventh unless the account has a higher quota.",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html")
    {
        Wrong = """
            Resources:
              Team:
                Type: AWS::IAM::Group
                Properties:
                  ManagedPolicyArns: [arn:aws:iam::aws:policy/p0, arn:aws:iam::aws:policy/p1, arn:aws:iam::aws:policy/p2, arn:aws:iam::aws:policy/p3, arn:aws:iam::aws:policy/p4, arn:aws:iam::aws:policy/p5, arn:aws:iam::aws:policy/p6, arn:aws:iam::aws:policy/p7, arn:aws:iam::aws:policy/p8, arn:aws:iam::aws:policy/p9, arn:aws:iam::aws:policy/p10]
            """,
        Right = """
            Resources:
              Team:
                Type: AWS::IAM::Group
                Properties:
                  ManagedPolicyArns: [arn:aws:iam::aws:policy/p0, arn:aws:iam::aws:policy/p1, arn:aws:iam::aws:policy/p2, arn:aws:iam::aws:policy/p3, arn:aws:iam::aws:policy/p4, arn:aws:iam::aws:policy/p5, arn:aws:iam::aws:policy/p6, arn:aws:iam::aws:policy/p7, arn:aws:iam::aws:policy/p8, arn:aws:iam::aws:policy/p9]
            """,
    };

    private const int Quota = 10;

    private static readonly string[] Types = ["AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in Types)
        {
            foreach (var policies in template.Properties.ValuesOf(type, "ManagedPolicyArns"))
            {
                // What a condition may take away does not count.
                var count = 0;
                foreach (var item in policies.Place.Items)
                {
                    count += item.Calls(IntrinsicFunction.If) ? 0 : 1;
                }

                if (count > Quota)
                {
                    yield return AtKey(policies.Place, $"Join some of the {Digits.Of(count)} managed policies: an account gives 10 unless its quota is raised.");
                }
            }
        }
    }
}
