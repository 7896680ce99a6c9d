using System.Text.RegularExpressions;
using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Rolling;

/// <summary>A group of instances is updated in batches, and each instance says whether it works before the next batch begins.</summary>
public sealed partial class RollingGroupTests
{
    private const string Update = "UpdatePolicy/AutoScalingRollingUpdate";

    [Theory]
    [MemberData(nameof(Judge.Stacks), MemberType = typeof(Judge))]
    public void Every_group_rolls_by_signals(string stack) => Judge.AssertNone(stack, Findings);

    [Theory]
    [InlineData("a rolling update", "UpdatePolicy: { AutoScalingRollingUpdate: { MaxBatchSize: 1, WaitOnResourceSignals: true } }", "", "rolling update")]
    [InlineData("WaitOnResourceSignals", ", WaitOnResourceSignals: true", "", "WaitOnResourceSignals")]
    [InlineData("the creation policy", "CreationPolicy: { ResourceSignal: { Timeout: PT15M } }", "", "CreationPolicy")]
    [InlineData("the signal", "cfn-signal -e $worst --resource Group", "", "cfn-signal")]
    [InlineData("the group in the signal", "--resource Group", "--resource Other", "--resource Group")]
    [InlineData("cfn-init", "cfn-init --resource Launch", "", "cfn-init")]
    [InlineData("the fingerprint", "fingerprint 0123456789abcdef", "", "fingerprint")]
    public void Reports_a_group_without(string what, string text, string replacement, string said)
    {
        Assert.Contains(text, Good, StringComparison.Ordinal);
        var template = TemplateReading.Template(Good.Replace(text, replacement, StringComparison.Ordinal));

        var findings = Findings(template).ToList();

        Assert.True(findings.Count == 1, $"Without {what}: {string.Join('\n', findings)}");
        Assert.Contains(said, findings[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Accepts_a_group_that_signals()
    {
        var findings = Findings(TemplateReading.Template(Good));

        Assert.Empty(findings);
    }

    private const string Good =
        """
        Resources:
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            CreationPolicy: { ResourceSignal: { Timeout: PT15M } }
            UpdatePolicy: { AutoScalingRollingUpdate: { MaxBatchSize: 1, WaitOnResourceSignals: true } }
            Properties: { LaunchTemplate: { LaunchTemplateId: !Ref Launch, Version: !GetAtt Launch.LatestVersionNumber } }
          Launch:
            Type: AWS::EC2::LaunchTemplate
            Metadata: { 'AWS::CloudFormation::Init': { config: {} } }
            Properties:
              LaunchTemplateData:
                UserData: { 'Fn::Base64': !Sub "# fingerprint 0123456789abcdef\ncfn-init --resource Launch\ncfn-signal -e $worst --resource Group\n" }
        """;

    private static IEnumerable<string> Findings(TemplateDocument template) =>
        template.ResourcesOf("AWS::AutoScaling::AutoScalingGroup").SelectMany(group => UpdateFindings(group).Concat(ScriptFindings(template, group)));

    private static IEnumerable<string> UpdateFindings(DeclaredResource group)
    {
        if (!group.At(Update).Any())
        {
            yield return $"{group} has no rolling update: give it an UpdatePolicy with AutoScalingRollingUpdate.";
        }
        else if (group.Text($"{Update}/WaitOnResourceSignals") != "true")
        {
            yield return $"{group} goes on without knowing whether new instances work: set WaitOnResourceSignals.";
        }

        if (!group.At("CreationPolicy/ResourceSignal").Any())
        {
            yield return $"{group} counts as created before any instance works: give it a CreationPolicy with ResourceSignal.";
        }
    }

    private static IEnumerable<string> ScriptFindings(TemplateDocument template, DeclaredResource group)
    {
        var name = group.Text("Properties/LaunchTemplate/LaunchTemplateId") ?? group.Text("Properties/LaunchConfigurationName");
        if (template.ReferredTo(name) is not { } launch)
        {
            yield return $"{group} starts instances that this stack does not declare: refer to its launch template or launch configuration.";
            yield break;
        }

        var script = launch.Text("Properties/LaunchTemplateData/UserData") ?? launch.Text("Properties/UserData") ?? "";
        if (!Lines(script, "cfn-signal").Any(line => Names(line, group.Id)))
        {
            yield return $"{launch} never tells whether its instances work: end the user data with cfn-signal … --resource {group.Id}.";
        }

        if (!launch.At("Metadata/AWS::CloudFormation::Init").Any())
        {
            yield break;
        }

        if (!Lines(script, "cfn-init").Any(line => Names(line, launch.Id)))
        {
            yield return $"{launch} has work for cfn-init that nobody does: run cfn-init … --resource {launch.Id} in the user data.";
        }

        if (!Fingerprint().IsMatch(script))
        {
            yield return $"{launch} keeps its instances when the work of cfn-init changes: write the configuration's fingerprint into the user data.";
        }
    }

    private static IEnumerable<string> Lines(string script, string command) => script.Split('\n').Where(line => !line.TrimStart().StartsWith('#') && line.Contains(command, StringComparison.Ordinal));

    private static bool Names(string line, string resource) => Regex.IsMatch(line, $@"--resource {resource}(\s|$)");

    [GeneratedRegex("fingerprint [0-9a-f]{16}")]
    private static partial Regex Fingerprint();
}
