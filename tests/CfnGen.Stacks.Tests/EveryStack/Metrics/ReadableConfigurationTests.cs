using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Metrics;

/// <summary>Configuration in JSON can be read: by the agent or function that it is for, and by the other tests here, which would find nothing in what they cannot read.</summary>
public sealed class ReadableConfigurationTests
{
    [Theory]
    [MemberData(nameof(Judge.Stacks), MemberType = typeof(Judge))]
    public void Every_configuration_in_JSON_is_JSON(string stack) => Judge.AssertNone(stack, Findings);

    [Theory]
    [InlineData("""{ "a": 1, }""", 1)]
    [InlineData("""{ "a": [${Logs}] }""", 1)]
    [InlineData("""{ "a": ${Number}, "b": "${Logs}" }""", 0)]
    [InlineData("server { listen 80; }", 0)]
    public void Reports_one_that_is_not(string text, int count)
    {
        var parameter = TemplateReading.Template($"Resources: {{ Agent: {{ Type: 'AWS::SSM::Parameter', Properties: {{ Value: !Sub '{text}' }} }} }}");
        var file = TemplateReading.Template($"Resources: {{ Host: {{ Type: X, Metadata: {{ 'AWS::CloudFormation::Init': {{ config: {{ files: {{ /etc/agent.json: {{ content: '{text}' }} }} }} }} }} }} }}");

        var findings = Findings(parameter).Concat(Findings(file));

        Assert.Equal(2 * count, findings.Count());
    }

    private static IEnumerable<string> Findings(TemplateDocument template) =>
        from resource in template.Resources()
        let texts = resource.Type == "AWS::SSM::Parameter"
            ? resource.Texts("Properties/Value")
            : NodeWalk.Descendants(resource.Body).OfType<MappingNode>().SelectMany(file => NodeWalk.At(file, "content")).Select(NodeText.Of)
        from text in texts
        where text.StartsWith('{') && ConfigurationTexts.Parse(text) is null
        select $"{resource} holds a configuration that is no JSON: {text.ReplaceLineEndings(" ")[..Math.Min(text.Length, 60)]}…";
}
