using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Rolling;

/// <summary>A boot script gives up before its group and before CloudFormation do: an instance that is ended while it waits never tells what failed.</summary>
public sealed partial class PatienceTests
{
    /// <summary>For what comes before the waits: booting, and the steps that do not wait.</summary>
    private const int Margin = 120;

    [Theory]
    [MemberData(nameof(Judge.Stacks), MemberType = typeof(Judge))]
    public void Every_boot_script_signals_before_its_instance_is_ended(string stack) => Judge.AssertNone(stack, Findings);

    [Theory]
    [InlineData("the group", "HealthCheckGracePeriod: 300", "HealthCheckGracePeriod: 299", "HealthCheckGracePeriod")]
    [InlineData("the creation", "Timeout: PT15M", "Timeout: PT4M", "ResourceSignal")]
    [InlineData("the update", "PauseTime: PT15M", "PauseTime: PT4M", "PauseTime")]
    public void Reports_an_impatience_of(string whom, string text, string replacement, string said)
    {
        Assert.Contains(text, Good, StringComparison.Ordinal);
        var template = TemplateReading.Template(Good.Replace(text, replacement, StringComparison.Ordinal));

        var findings = Findings(template).ToList();

        Assert.True(findings.Count == 1, $"{whom}: {string.Join('\n', findings)}");
        Assert.Contains(said, findings[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("as it is", "", "")]
    [InlineData("where only the machine's health counts", "HealthCheckType: ELB, HealthCheckGracePeriod: 300", "HealthCheckGracePeriod: 0")]
    public void Accepts_a_group_with_patience(string why, string text, string replacement)
    {
        var template = TemplateReading.Template(text.Length == 0 ? Good : Good.Replace(text, replacement, StringComparison.Ordinal));

        var findings = Findings(template).ToList();

        Assert.True(findings.Count == 0, $"{why}: {string.Join('\n', findings)}");
    }

    private const string Good =
        """
        Resources:
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            CreationPolicy: { ResourceSignal: { Timeout: PT15M } }
            UpdatePolicy: { AutoScalingRollingUpdate: { PauseTime: PT15M } }
            Properties: { HealthCheckType: ELB, HealthCheckGracePeriod: 300, LaunchConfigurationName: !Ref Launch }
          Launch:
            Type: AWS::AutoScaling::LaunchConfiguration
            Properties: { UserData: { 'Fn::Base64': !Sub "timeout 60 bash -c 'until one'\n[ $worst -gt 0 ] || timeout 120 bash -c 'until two'\n" } }
        """;

    private static IEnumerable<string> Findings(TemplateDocument template) =>
        from @group in template.ResourcesOf("AWS::AutoScaling::AutoScalingGroup")
        let needed = Waits(template, @group) + Margin
        from patience in Patience(@group)
        where patience.Seconds < needed
        select $"{@group} has a boot script that may take {needed} seconds, and {patience.Name} is {patience.Seconds}: raise it, or let the script wait less.";

    /// <summary>The time after which somebody ends an instance that has not yet signalled. A machine that runs is healthy enough for a group that does not ask the load balancer.</summary>
    private static IEnumerable<(string Name, double Seconds)> Patience(DeclaredResource group)
    {
        if (group.Text("Properties/HealthCheckType") == "ELB")
        {
            yield return ("HealthCheckGracePeriod", double.Parse(group.Text("Properties/HealthCheckGracePeriod") ?? "0", CultureInfo.InvariantCulture));
        }

        yield return ("the Timeout of its ResourceSignal", Seconds(group.Text("CreationPolicy/ResourceSignal/Timeout")));
        yield return ("PauseTime", Seconds(group.Text("UpdatePolicy/AutoScalingRollingUpdate/PauseTime")));
    }

    private static double Seconds(string? duration) => duration is null ? 0 : XmlConvert.ToTimeSpan(duration).TotalSeconds;

    /// <summary>The sum of all its waits.</summary>
    private static int Waits(TemplateDocument template, DeclaredResource group)
    {
        var launch = template.ReferredTo(group.Text("Properties/LaunchTemplate/LaunchTemplateId") ?? group.Text("Properties/LaunchConfigurationName"));
        var script = launch?.Text("Properties/LaunchTemplateData/UserData") ?? launch?.Text("Properties/UserData") ?? "";
        return Timeouts().Matches(script).Sum(match => int.Parse(match.Groups["seconds"].Value, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"\btimeout (?<seconds>\d+) bash -c")]
    private static partial Regex Timeouts();
}
