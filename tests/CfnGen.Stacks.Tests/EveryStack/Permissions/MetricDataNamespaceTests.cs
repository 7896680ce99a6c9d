using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Permissions;

/// <summary>Who publishes metrics may do so in one namespace, because IAM knows no other limit.</summary>
public sealed class MetricDataNamespaceTests
{
    [Theory]
    [MemberData(nameof(Judge.Stacks), MemberType = typeof(Judge))]
    public void Publishing_metrics_is_limited_to_a_namespace(string stack) => Judge.AssertNone(stack, Findings);

    [Theory]
    [InlineData("")]
    [InlineData(", Condition: { StringEquals: { 'aws:PrincipalAccount': '123456789012' } }")]
    [InlineData(", Condition: { StringLike: { 'cloudwatch:namespace': '*' } }")]
    [InlineData(", Condition: { StringNotEquals: { 'cloudwatch:namespace': 'Other' } }")]
    public void Reports_a_right_to_publish_anywhere(string condition)
    {
        var findings = Findings(Publisher(condition));

        Assert.StartsWith("Role (AWS::IAM::Role)", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Accepts_a_right_to_publish_in_one_namespace()
    {
        var findings = Findings(Publisher(", Condition: { StringEquals: { 'cloudwatch:namespace': Queues } }"));

        Assert.Empty(findings);
    }

    private static IEnumerable<string> Findings(TemplateDocument template) =>
        from found in Statements.ThatAllow(template)
        where found.Statement.Texts("Action").Contains("cloudwatch:PutMetricData")
        let namespaces = found.Statement.Texts("Condition/StringEquals/cloudwatch:namespace")
        where namespaces.Count == 0 || namespaces.Any(name => name.Contains('*'))
        select $"{found.Resource} may publish metrics in any namespace: add the condition StringEquals on cloudwatch:namespace.";

    private static TemplateDocument Publisher(string condition) => TemplateReading.Template(
        $$"""
        Resources:
          Role:
            Type: AWS::IAM::Role
            Properties:
              Policies: [{ PolicyDocument: { Statement: [{ Effect: Allow, Action: 'cloudwatch:PutMetricData', Resource: '*'{{condition}} }] } }]
        """);
}
