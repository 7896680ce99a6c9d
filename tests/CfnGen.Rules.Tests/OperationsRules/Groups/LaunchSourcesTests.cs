using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Tests.OperationsRules.Groups;

public sealed class LaunchSourcesTests
{
    [Theory]
    [InlineData("LaunchConfigurationName: !Ref Old", "Old", true)]
    [InlineData("LaunchTemplate: {LaunchTemplateId: !Ref New, Version: 1}", "New", true)]
    [InlineData("MixedInstancesPolicy: {LaunchTemplate: {LaunchTemplateSpecification: {LaunchTemplateId: !Ref New, Version: 1}}}", "New", true)]
    [InlineData("LaunchTemplate: {LaunchTemplateId: !If [IsNew, !Ref New, lt-1], Version: 1}", "New", false)]
    [InlineData("LaunchTemplate: {LaunchTemplateName: web, Version: 1}", "", false)]
    [InlineData("InstanceId: i-1", "", false)]
    public void Finds_what_a_group_launches_from(string properties, string expected, bool areAllHere)
    {
        var template = new CheckedTemplate(Check.Read($$$$"""
            Parameters: {Stage: {Type: String}}
            Conditions: {IsNew: !Equals [!Ref Stage, new]}
            Resources:
              Old: {Type: AWS::AutoScaling::LaunchConfiguration}
              New: {Type: AWS::EC2::LaunchTemplate}
              Group: {Type: AWS::AutoScaling::AutoScalingGroup, Properties: {MinSize: 1, MaxSize: 1, {{{{properties}}}} } }
            """));

        var sources = LaunchSources.Of(template.FindResource("Group")!, template);

        Assert.Equal((expected, areAllHere), (string.Join(' ', sources.Resources.Select(resource => resource.Name)), sources.AreAllHere));
    }
}
