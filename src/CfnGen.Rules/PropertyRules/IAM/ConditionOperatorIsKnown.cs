using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.IAM;

/// <summary>The conditions of a policy compare in ways that IAM knows.</summary>
internal sealed class ConditionOperatorIsKnown : Rule
{
    public override RuleInfo Info { get; } = new("CG3307", Severity.Error,
        "An operator of a condition is one of those of IAM, with ForAllValues: or ForAnyValue: before it and IfExists after it where wanted.",
        "IAM, or the service whose resource it protects, refuses the policy.",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html")
    {
        Wrong = """
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Action: sqs:SendMessage, Resource: "*", Condition: {StringEqual: {aws:RequestedRegion: eu-west-1}}}
            """,
        Right = """
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Action: sqs:SendMessage, Resource: "*", Condition: {StringEquals: {aws:RequestedRegion: eu-west-1}}}
            """,
    };

    private const string IfExists = "IfExists";

    private static readonly string[] Known =
    [
        "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike",
        "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals",
        "DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals",
        "Bool", "BinaryEquals", "IpAddress", "NotIpAddress", "ArnEquals", "ArnNotEquals", "ArnLike", "ArnNotLike", "Null",
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var statement in template.PolicyStatements)
        {
            if (statement.Kind is null || statement.Place["Condition"] is not { } condition)
            {
                continue;
            }

            foreach (var branch in Branches.Of(condition, statement.When, template.Conditions))
            {
                foreach (var entry in branch.Place.Entries)
                {
                    if (!entry.Name.StartsWith("Fn::", StringComparison.Ordinal) && !IsKnown(entry.Name))
                    {
                        yield return AtKey(entry, $"There is no operator '{entry.Name}'.{NearestName.Question(entry.Name, Known)}");
                    }
                }
            }
        }
    }

    // IAM does not mind the case.
    private static bool IsKnown(string text)
    {
        foreach (var set in new[] { "ForAllValues:", "ForAnyValue:" })
        {
            if (text.StartsWith(set, StringComparison.OrdinalIgnoreCase))
            {
                text = text[set.Length..];
            }
        }

        if (text.EndsWith(IfExists, StringComparison.OrdinalIgnoreCase))
        {
            text = text[..^IfExists.Length];
        }

        return Array.Exists(Known, known => known.Equals(text, StringComparison.OrdinalIgnoreCase));
    }
}
