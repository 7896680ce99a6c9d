using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Permissions;

/// <summary>A permission names what it is for, unless IAM knows no resource for the action.</summary>
public sealed class NoWildcardResourceTests
{
    [Theory]
    [MemberData(nameof(Judge.Stacks), MemberType = typeof(Judge))]
    public void Every_permission_names_its_resources(string stack) => Judge.AssertNone(stack, Findings);

    [Theory]
    [InlineData("Action: 's3:GetObject', Resource: '*'")]
    [InlineData("Action: 'logs:PutLogEvents', Resource: 'arn:aws:logs:*:*:*'")]
    [InlineData("Action: ['cloudwatch:PutMetricData', 'sqs:SendMessage'], Resource: '*'")]
    [InlineData("Action: 's3:GetObject', NotResource: 'arn:aws:s3:::secrets/*'")]
    public void Reports_a_permission_for_everything(string statement)
    {
        var template = TemplateReading.Template(
            $$"""
            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties:
                  Policies: [{ PolicyDocument: { Statement: [{ Effect: Allow, {{statement}} }] } }]
            """);

        var findings = Findings(template);

        Assert.StartsWith("Role (AWS::IAM::Role)", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AWS::IAM::Role", "Action: 'elasticloadbalancing:DescribeTargetHealth', Resource: '*'")]
    [InlineData("AWS::IAM::Role", "Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket/*'")]
    [InlineData("AWS::KMS::Key", "Action: 'kms:Decrypt', Resource: '*'")]
    public void Accepts_a_permission_that_cannot_be_narrower(string type, string statement)
    {
        var template = TemplateReading.Template(
            $$"""
            Resources:
              Holder:
                Type: {{type}}
                Properties: { Policy: { Statement: [{ Effect: Allow, {{statement}} }] } }
            """);

        var findings = Findings(template);

        Assert.Empty(findings);
    }

    private static IEnumerable<string> Findings(TemplateDocument template)
    {
        // In the policy of a key the resource is the key itself, and '*' the only way to name it.
        foreach (var (resource, statement) in Statements.ThatAllow(template).Where(found => found.Resource.Type != "AWS::KMS::Key"))
        {
            var needOne = statement.Texts("Action").Where(action => !ActionsWithoutResource.Reasons.ContainsKey(action)).ToList();
            if (statement["NotResource"] is not null)
            {
                yield return $"{resource} allows {string.Join(", ", needOne)} on everything but a few: name the resources.";
            }
            else if (needOne.Count > 0 && statement.Texts("Resource").Any(IsEverything))
            {
                yield return $"{resource} allows {string.Join(", ", needOne)} on everything: name the resources, or list the action in {nameof(ActionsWithoutResource)} if IAM knows none.";
            }
        }
    }

    /// <summary><c>*</c>, or an ARN whose last part says nothing.</summary>
    private static bool IsEverything(string resource) =>
        resource == "*" || (resource.Replace("${AWS::", "${", StringComparison.Ordinal).Split(':', 6) is [_, _, _, _, _, var name] && name.Trim('*', ':', '/').Length == 0);
}
