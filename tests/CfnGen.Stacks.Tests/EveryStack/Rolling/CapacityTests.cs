using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Rolling;

/// <summary>Where policies scale, the template leaves the size alone: an update would undo what they have reached.</summary>
public sealed class CapacityTests
{
    /// <summary>Sizes that stand in the template on purpose, by stack and resource.</summary>
    private static readonly Dictionary<(string Stack, string Resource), string> AskedFor = new()
    {
        [("web-app", "AutoScalingGroup")] = "the document asks for a desired capacity of two",
    };

    [Theory]
    [MemberData(nameof(Judge.Stacks), MemberType = typeof(Judge))]
    public void No_update_resets_what_scaling_has_reached(string stack) =>
        Judge.AssertNone(stack, template => Findings(template, resource => AskedFor.ContainsKey((stack, resource.Id))));

    [Fact]
    public void Every_exception_is_still_one() =>
        Assert.All(AskedFor.Keys, exception => Assert.Contains(Findings(Judge.Templates[exception.Stack], _ => false), finding => finding.StartsWith(exception.Resource, StringComparison.Ordinal)));

    [Theory]
    [InlineData("Group: { Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: { DesiredCapacity: 2 } }, Policy: { Type: 'AWS::AutoScaling::ScalingPolicy', Properties: { AutoScalingGroupName: !Ref Group } }")]
    [InlineData("Group: { Type: 'AWS::ECS::Service', Properties: { DesiredCount: 2 } }, Target: { Type: 'AWS::ApplicationAutoScaling::ScalableTarget', Properties: { ResourceId: !Sub 'service/cluster/${Group.Name}' } }")]
    public void Reports_a_fixed_size_beside_a_policy(string resources)
    {
        var template = TemplateReading.Template($"Resources: {{ {resources} }}");

        var findings = Findings(template, _ => false);

        Assert.StartsWith("Group (AWS::", Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Accepts_a_fixed_size_that_nothing_scales()
    {
        var template = TemplateReading.Template("Resources: { Producer: { Type: 'AWS::ECS::Service', Properties: { DesiredCount: 2 } } }");

        var findings = Findings(template, _ => false);

        Assert.Empty(findings);
    }

    private static IEnumerable<string> Findings(TemplateDocument template, Func<DeclaredResource, bool> isAskedFor)
    {
        var scaled = template.ResourcesOf("AWS::AutoScaling::ScalingPolicy", "AWS::ApplicationAutoScaling::ScalableTarget")
            .SelectMany(policy => policy.At("Properties/AutoScalingGroupName").Concat(policy.At("Properties/ResourceId")))
            .SelectMany(TemplateReading.References)
            .ToHashSet(StringComparer.Ordinal);
        return from resource in template.ResourcesOf("AWS::AutoScaling::AutoScalingGroup", "AWS::ECS::Service")
               let size = resource.Type == "AWS::ECS::Service" ? "DesiredCount" : "DesiredCapacity"
               where scaled.Contains(resource.Id) && resource.At($"Properties/{size}").Any() && !isAskedFor(resource)
               select $"{resource} is scaled by a policy and has {size}: leave it out.";
    }
}
