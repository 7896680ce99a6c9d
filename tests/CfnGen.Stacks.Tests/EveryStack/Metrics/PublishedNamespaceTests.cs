using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Permissions;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Metrics;

/// <summary>Who publishes a metric through CloudWatch's own call is allowed to, in the namespace that it publishes in.</summary>
public sealed class PublishedNamespaceTests
{
    [Theory]
    [MemberData(nameof(Judge.Stacks), MemberType = typeof(Judge))]
    public void Every_publisher_may_publish_in_its_namespace(string stack) => Judge.AssertNone(stack, Findings);

    [Theory]
    [InlineData("'cloudwatch:namespace': Queues", "'cloudwatch:namespace': Others")]
    [InlineData("cloudwatch:PutMetricData", "cloudwatch:GetMetricData")]
    [InlineData("METRIC_NAMESPACE: Queues", "METRIC_NAMESPACE: Others")]
    public void Reports_a_publisher_that_may_not(string right, string wrong)
    {
        const string Yaml =
            """
            Resources:
              Function: { Type: 'AWS::Lambda::Function', Properties: { Environment: { Variables: { METRIC_NAMESPACE: Queues, METRIC_NAME: Backlog, METRIC_UNIT: Count, METRIC_DIMENSIONS: '{}' } } } }
              Role:
                Type: AWS::IAM::Role
                Properties:
                  Policies: [{ PolicyDocument: { Statement: [{ Effect: Allow, Action: 'cloudwatch:PutMetricData', Resource: '*', Condition: { StringEquals: { 'cloudwatch:namespace': Queues } } }] } }]
            """;
        Assert.Contains(right, Yaml, StringComparison.Ordinal);

        var whenRight = Findings(TemplateReading.Template(Yaml)).ToList();
        var whenWrong = Findings(TemplateReading.Template(Yaml.Replace(right, wrong, StringComparison.Ordinal))).ToList();

        Assert.Empty(whenRight);
        Assert.Contains("Backlog", Assert.Single(whenWrong), StringComparison.Ordinal);
    }

    /// <summary>What agents scrape they send as events to a log group, for which they need no such right.</summary>
    private static IEnumerable<string> Findings(TemplateDocument template)
    {
        var allowed = Statements.ThatAllow(template)
            .Where(found => found.Statement.Texts("Action").Contains("cloudwatch:PutMetricData"))
            .SelectMany(found => NodeWalk.At(found.Statement, "Condition/StringEquals/cloudwatch:namespace"))
            .SelectMany(template.Choices)
            .ToHashSet(StringComparer.Ordinal);
        return from metric in FunctionMetrics.In(template).Concat(AgentMetrics.In(template)).Concat(ContainerMetrics.In(template))
               where !allowed.Contains(metric.Namespace)
               select $"{metric} is published, and nobody may publish in that namespace: allow cloudwatch:PutMetricData with it as the condition.";
    }
}
