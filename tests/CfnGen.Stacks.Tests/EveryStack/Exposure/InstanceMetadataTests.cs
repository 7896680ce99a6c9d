using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Exposure;

/// <summary>An instance gives its role's credentials only to who asks with a session token (version 2 of the metadata service).</summary>
public sealed class InstanceMetadataTests
{
    /// <summary>Instances that cannot, by stack and resource.</summary>
    private static readonly Dictionary<(string Stack, string Resource), string> Excused = new()
    {
        [("web-app", "LaunchConfiguration")] = "the agent awslogs of the document's image knows version 1 only; the parameter MetadataTokens demands version 2 once the image has another",
    };

    [Theory]
    [MemberData(nameof(Judge.Stacks), MemberType = typeof(Judge))]
    public void Every_instance_demands_a_session_token(string stack) =>
        Judge.AssertNone(stack, template => Findings(template, resource => Excused.ContainsKey((stack, resource.Id))));

    [Fact]
    public void Every_exception_is_still_one() =>
        Assert.All(Excused.Keys, exception => Assert.Contains(Findings(Judge.Templates[exception.Stack], _ => false), finding => finding.StartsWith(exception.Resource, StringComparison.Ordinal)));

    [Theory]
    [InlineData("Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { ImageId: ami-1 } }")]
    [InlineData("Type: 'AWS::EC2::LaunchTemplate', Properties: { LaunchTemplateData: { MetadataOptions: { HttpTokens: optional } } }")]
    [InlineData("Type: 'AWS::AutoScaling::LaunchConfiguration', Properties: { ImageId: ami-1 }")]
    [InlineData("Type: 'AWS::EC2::Instance', Properties: { ImageId: ami-1 }")]
    public void Reports_an_instance_that_does_not(string resource)
    {
        var template = TemplateReading.Template($"Resources: {{ Host: {{ {resource} }} }}");

        var findings = Findings(template, _ => false);

        Assert.StartsWith("Host (AWS::", Assert.Single(findings), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Findings(TemplateDocument template, Func<DeclaredResource, bool> isExcused) =>
        from resource in template.ResourcesOf("AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration", "AWS::EC2::Instance")
        where !resource.At("Properties/LaunchTemplate").Any() && !isExcused(resource)
        let options = resource.Type == "AWS::EC2::LaunchTemplate" ? "Properties/LaunchTemplateData/MetadataOptions/HttpTokens" : "Properties/MetadataOptions/HttpTokens"
        where resource.Text(options) != "required"
        select $"{resource} gives credentials without a session token: set MetadataOptions with HttpTokens required.";
}
