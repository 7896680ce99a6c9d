using System.Globalization;
using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Metrics;

/// <summary>An alarm on EC2's metrics looks no more often than EC2 measures: every five minutes, or every minute where monitoring is detailed. In between it would be blind.</summary>
public sealed class MeasuredOftenEnoughTests
{
    private const int BasicMonitoring = 300;

    [Theory]
    [MemberData(nameof(Judge.Stacks), MemberType = typeof(Judge))]
    public void Every_period_has_a_measurement(string stack) => Judge.AssertNone(stack, Findings);

    [Theory]
    [InlineData("Namespace: AWS/EC2, Period: 60", "{ Type: 'AWS::EC2::LaunchTemplate' }", 1)]
    [InlineData("Namespace: AWS/EC2, Period: 300", "{ Type: 'AWS::EC2::LaunchTemplate' }", 0)]
    [InlineData("Namespace: AWS/ELB, Period: 60", "{ Type: 'AWS::EC2::LaunchTemplate' }", 0)]
    [InlineData("Namespace: AWS/EC2, Period: 60", "{ Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { Monitoring: { Enabled: true } } } }", 0)]
    [InlineData("Namespace: AWS/EC2, Period: 60", "{ Type: 'AWS::AutoScaling::LaunchConfiguration', Properties: { InstanceMonitoring: false } }", 1)]
    [InlineData("Namespace: AWS/EC2, Period: 60", "{ Type: 'AWS::AutoScaling::LaunchConfiguration' }", 0)]
    [InlineData("Metrics: [{ MetricStat: { Metric: { Namespace: AWS/EC2 }, Period: 60 } }]", "{ Type: 'AWS::EC2::LaunchTemplate' }", 1)]
    public void Reports_a_period_without_one(string alarm, string launch, int count)
    {
        var template = TemplateReading.Template($"Resources: {{ Alarm: {{ Type: 'AWS::CloudWatch::Alarm', Properties: {{ {alarm} }} }}, Launch: {launch} }}");

        var findings = Findings(template);

        Assert.Equal(count, findings.Count());
    }

    private static IEnumerable<string> Findings(TemplateDocument template) =>
        from alarm in template.ResourcesOf("AWS::CloudWatch::Alarm")
        where !IsDetailed(template)
        from holder in alarm.At("Properties").Concat(alarm.At("Properties/Metrics/MetricStat")).OfType<MappingNode>()
        where NodeWalk.At(holder, "Namespace").Concat(NodeWalk.At(holder, "Metric/Namespace")).Any(name => NodeText.Of(name) == "AWS/EC2")
        where holder["Period"] is ScalarNode period && int.Parse(period.Text, CultureInfo.InvariantCulture) < BasicMonitoring
        select $"{alarm} looks more often than EC2 measures: give it a Period of {BasicMonitoring}, or the instances detailed monitoring.";

    /// <summary>A launch configuration measures in detail unless it says otherwise, a launch template only when it says so.</summary>
    private static bool IsDetailed(TemplateDocument template) =>
        template.ResourcesOf("AWS::AutoScaling::LaunchConfiguration").All(launch => launch.Text("Properties/InstanceMonitoring") != "false")
        && template.ResourcesOf("AWS::EC2::LaunchTemplate").All(launch => launch.Text("Properties/LaunchTemplateData/Monitoring/Enabled") == "true");
}
