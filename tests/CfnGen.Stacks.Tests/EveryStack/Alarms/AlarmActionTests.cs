using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Alarms;

/// <summary>An alarm that nobody hears is none.</summary>
public sealed class AlarmActionTests
{
    [Theory]
    [MemberData(nameof(Judge.Stacks), MemberType = typeof(Judge))]
    public void Every_alarm_does_something(string stack) => Judge.AssertNone(stack, Findings);

    [Theory]
    [InlineData("Namespace: AWS/SQS")]
    [InlineData("AlarmActions: []")]
    [InlineData("AlarmActions: ['arn:topic'], ActionsEnabled: false")]
    [InlineData("OKActions: ['arn:topic']")]
    public void Reports_a_silent_alarm(string properties)
    {
        var template = TemplateReading.Template($"Resources: {{ Silent: {{ Type: 'AWS::CloudWatch::Alarm', Properties: {{ {properties} }} }} }}");

        var findings = Findings(template);

        Assert.StartsWith("Silent", Assert.Single(findings), StringComparison.Ordinal);
    }

    /// <summary>The input of a composite alarm is heard through it.</summary>
    private static IEnumerable<string> Findings(TemplateDocument template)
    {
        var combined = template.ResourcesOf("AWS::CloudWatch::CompositeAlarm").SelectMany(alarm => TemplateReading.References(alarm.Body)).ToHashSet(StringComparer.Ordinal);
        return from alarm in template.ResourcesOf("AWS::CloudWatch::Alarm", "AWS::CloudWatch::CompositeAlarm")
               where !combined.Contains(alarm.Id)
               where !alarm.At("Properties/AlarmActions").Any() || alarm.Text("Properties/ActionsEnabled") == "false"
               select $"{alarm} does nothing when it goes off: give it AlarmActions.";
    }
}
