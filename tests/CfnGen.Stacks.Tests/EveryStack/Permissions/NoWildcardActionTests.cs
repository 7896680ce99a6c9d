using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Permissions;

/// <summary>Who may do what is written out, action by action. What is denied need not be: there a wildcard also keeps out what a service learns to do later.</summary>
public sealed class NoWildcardActionTests
{
    [Theory]
    [MemberData(nameof(Judge.Stacks), MemberType = typeof(Judge))]
    public void Every_action_is_written_out(string stack) => Judge.AssertNone(stack, Findings);

    [Theory]
    [InlineData("Action: s3:*")]
    [InlineData("Action: ['s3:GetObject', 's3:Put*']")]
    [InlineData("NotAction: iam:PassRole")]
    public void Reports_an_action_that_stands_for_several(string action)
    {
        var template = TemplateReading.Template(
            $$"""
            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties:
                  Policies: [{ PolicyDocument: { Statement: [{ Effect: Allow, {{action}}, Resource: 'arn:aws:s3:::bucket/*' }] } }]
            """);

        var findings = Findings(template);

        Assert.StartsWith("Role (AWS::IAM::Role)", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("arn:aws:iam::aws:policy/AdministratorAccess")]
    [InlineData("arn:aws:iam::aws:policy/AmazonSQSFullAccess")]
    public void Reports_a_managed_policy_that_allows_everything(string policy)
    {
        var template = TemplateReading.Template(
            $$"""
            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties: { ManagedPolicyArns: ['{{policy}}'] }
            """);

        var findings = Findings(template);

        Assert.Contains(policy, Assert.Single(findings), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Findings(TemplateDocument template)
    {
        foreach (var (resource, statement) in Statements.ThatAllow(template))
        {
            foreach (var action in statement.Texts("Action").Where(action => action.Contains('*') || action.Contains('?')))
            {
                yield return $"{resource} allows {action}: write the actions out.";
            }

            foreach (var action in statement.Texts("NotAction"))
            {
                yield return $"{resource} allows everything but {action}: write the allowed actions out.";
            }
        }

        foreach (var resource in template.Resources())
        {
            foreach (var policy in resource.Texts("Properties/ManagedPolicyArns").Where(IsBroad))
            {
                yield return $"{resource} has the managed policy {policy}: give a policy of its own with what it needs.";
            }
        }
    }

    private static bool IsBroad(string policy) =>
        policy.EndsWith("FullAccess", StringComparison.Ordinal) || policy.EndsWith("AdministratorAccess", StringComparison.Ordinal) || policy.EndsWith("PowerUserAccess", StringComparison.Ordinal);
}
