namespace CfnGen.Rules.Tests.Fixes.LaunchTemplates;

public sealed class GroupSwitchTests
{
    private const string Launch = "{Type: AWS::AutoScaling::LaunchConfiguration, Properties: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro}}";

    [Fact]
    public void Follows_conditions_to_several_launch_configurations()
    {
        var text = Group($"!If [IsBig, !Ref Big, !Ref Small] # which", $"  Big: {Launch}\n  Small: {Launch}\n");

        Assert.Contains(
            """
                  LaunchTemplate: !If # which
                    - IsBig
                    - LaunchTemplateId: !Ref BigLaunchTemplate
                      Version: !GetAtt BigLaunchTemplate.LatestVersionNumber
                    - LaunchTemplateId: !Ref SmallLaunchTemplate
                      Version: !GetAtt SmallLaunchTemplate.LatestVersionNumber
                  MinSize: 1

            """,
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Switches_the_policy_that_ends_instances_of_the_oldest_configuration()
    {
        var text = Group("!Ref Big", $"  Big: {Launch}\n");

        Assert.Contains("      TerminationPolicies: [OldestLaunchTemplate, Default]\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("!If [IsBig, !Ref Big, !Ref Copied]", "The group Group uses Copied too, which cannot become a launch template.")]
    [InlineData("!If [IsBig, !Ref Big, web]", "The group Group also uses a launch configuration that is not of this template.")]
    [InlineData("!Ref Big\n      LaunchTemplate: !Ref AWS::NoValue", "The group Group names a launch template in some cases already: switch it over by hand.")]
    public void Stays_as_it_is_where_it_cannot_leave_every_launch_configuration(string name, string problem)
    {
        var result = Switched.Template(Template(name, $"  Big: {Launch}\n  Copied: {{Type: AWS::AutoScaling::LaunchConfiguration, Properties: {{InstanceId: i-0a1b2c3d}}}}\n"));

        Assert.Empty(result.Switched);
        Assert.Contains($"Big stays a launch configuration. {problem}", result.Refused.Select(note => note.Message));
    }

    [Fact]
    public void Leaves_a_group_with_a_launch_configuration_of_another_stack_alone()
    {
        var text = Group("!ImportValue WebLaunchConfiguration", $"  Big: {Launch}\n");

        Assert.Contains("LaunchConfigurationName: !ImportValue WebLaunchConfiguration\n", text, StringComparison.Ordinal);
        Assert.Contains("  BigLaunchTemplate: {Type: AWS::EC2::LaunchTemplate", text, StringComparison.Ordinal);
    }

    private static string Group(string name, string others) => Switched.Template(Template(name, others)).Text;

    private static string Template(string name, string others) =>
        $"Conditions: {{IsBig: !Equals [!Ref AWS::Region, eu-west-1]}}\nResources:\n  Group:\n    Type: AWS::AutoScaling::AutoScalingGroup\n    Properties:\n      LaunchConfigurationName: {name}\n"
        + $"      MinSize: 1\n      MaxSize: 2\n      AvailabilityZones: !GetAZs ''\n      TerminationPolicies: [OldestLaunchConfiguration, Default]\n{others}";
}
