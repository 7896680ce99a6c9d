using System.Text.RegularExpressions;
using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Keeping;

/// <summary>Whatever writes logs writes them to a log group of its stack: a group that a service makes by itself keeps everything for ever and stays when the stack goes.</summary>
public sealed partial class DeclaredLogGroupTests
{
    /// <summary>Where each kind of resource names its log groups.</summary>
    private static readonly Dictionary<string, string[]> Places = new(StringComparer.Ordinal)
    {
        ["AWS::CodeBuild::Project"] = ["Properties/LogsConfig/CloudWatchLogs/GroupName"],
        ["AWS::EC2::FlowLog"] = ["Properties/LogGroupName", "Properties/LogDestination"],
        ["AWS::Lambda::Function"] = ["Properties/LoggingConfig/LogGroup"],
        ["AWS::MSK::Cluster"] = ["Properties/LoggingInfo/BrokerLogs/CloudWatchLogs/LogGroup"],
    };

    [Theory]
    [MemberData(nameof(Judge.Stacks), MemberType = typeof(Judge))]
    public void Every_writer_of_logs_names_a_declared_group(string stack) => Judge.AssertNone(stack, Findings);

    [Theory]
    [InlineData("{ Type: 'AWS::Lambda::Function' }")]
    [InlineData("{ Type: 'AWS::Lambda::Function', Properties: { LoggingConfig: { LogGroup: /aws/lambda/other } } }")]
    [InlineData("{ Type: 'AWS::EC2::FlowLog', Properties: { LogDestination: !GetAtt Logs.Arn } }")]
    [InlineData("{ Type: 'AWS::CodeBuild::Project', Properties: { Name: build } }")]
    [InlineData("{ Type: 'AWS::MSK::Cluster', Properties: { ClusterName: kafka } }")]
    [InlineData("{ Type: 'AWS::ECS::TaskDefinition', Properties: { ContainerDefinitions: [{ Name: app }] } }")]
    [InlineData("{ Type: 'AWS::ECS::TaskDefinition', Properties: { ContainerDefinitions: [{ LogConfiguration: { Options: { awslogs-group: other } } }] } }")]
    [InlineData("{ Type: 'AWS::SSM::Parameter', Properties: { Value: '{ \"log_group_name\": \"other\" }' } }")]
    [InlineData("{ Type: 'AWS::SSM::Parameter', Properties: { Value: \"[/var/log/messages]\\nlog_group_name = other\\n\" } }")]
    public void Reports_a_writer_that_does_not(string resource)
    {
        var findings = Findings(Writer(resource));

        Assert.StartsWith("Writer (AWS::", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ Type: 'AWS::Lambda::Function', Properties: { LoggingConfig: { LogGroup: !Ref Logs } } }")]
    [InlineData("{ Type: 'AWS::EC2::FlowLog', Properties: { LogDestinationType: s3, LogDestination: 'arn:aws:s3:::bucket' } }")]
    [InlineData("{ Type: 'AWS::EC2::FlowLog', Properties: { LogGroupName: !Ref Logs } }")]
    [InlineData("{ Type: 'AWS::ECS::TaskDefinition', Properties: { ContainerDefinitions: [{ LogConfiguration: { Options: { awslogs-group: !Ref Logs } } }] } }")]
    [InlineData("{ Type: 'AWS::SSM::Parameter', Properties: { Value: !Sub '{ \"log_group_name\": \"${Logs}\" }' } }")]
    [InlineData("{ Type: 'AWS::SSM::Parameter', Properties: { Value: '{ \"log_group_name\": \"named\" }' } }")]
    public void Accepts_a_writer_that_does(string resource)
    {
        var findings = Findings(Writer(resource));

        Assert.Empty(findings);
    }

    private static TemplateDocument Writer(string resource) => TemplateReading.Template(
        $$"""
        Resources:
          Writer: {{resource}}
          Logs: { Type: 'AWS::Logs::LogGroup' }
          NamedLogs: { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: named } }
        """);

    private static IEnumerable<string> Findings(TemplateDocument template)
    {
        var declared = template.ResourcesOf("AWS::Logs::LogGroup")
            .SelectMany(group => group.Texts("Properties/LogGroupName").Append($"${{{group.Id}}}"))
            .ToHashSet(StringComparer.Ordinal);
        return from resource in template.Resources()
               from names in Named(resource)
               where names.Count == 0 || !names.All(declared.Contains)
               select names.Count == 0
                   ? $"{resource} names no log group: name one that the stack declares."
                   : $"{resource} writes to {string.Join(", ", names.Where(name => !declared.Contains(name)))}, which is no name of a group that the stack declares: declare it, with retention, and refer to it by Ref, because the ARN of GetAtt ends in :*.";
    }

    /// <summary>For each writer in a resource, the groups that it names; none where it names none.</summary>
    private static IEnumerable<IReadOnlyList<string>> Named(DeclaredResource resource)
    {
        if (Places.TryGetValue(resource.Type, out var places) && resource.Text("Properties/LogDestinationType") != "s3")
        {
            yield return [.. places.SelectMany(resource.Texts)];
        }

        foreach (var container in resource.Type == "AWS::ECS::TaskDefinition" ? resource.At("Properties/ContainerDefinitions") : [])
        {
            yield return [.. NodeWalk.At(container, "LogConfiguration/Options/awslogs-group").Select(NodeText.Of)];
        }

        foreach (var configuration in NodeWalk.Descendants(resource.Body).Where(node => node is ScalarNode or IntrinsicNode).Select(NodeText.Of).Distinct())
        {
            foreach (var name in AgentsGroup().Matches(configuration).Select(match => match.Groups["name"].Value))
            {
                yield return [name];
            }
        }
    }

    /// <summary>In the JSON of the CloudWatch agent, and in the older agent's own format.</summary>
    [GeneratedRegex("""log_group_name"?\s*[:=]\s*"?(?<name>[^"\s]+)""")]
    private static partial Regex AgentsGroup();
}
