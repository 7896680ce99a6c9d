using CfnGen.Model.Documents;
using static CfnGen.Model.Tests.Documents.Reading.Templates;

namespace CfnGen.Model.Tests.Documents.Reading;

public sealed class SourceTests
{
    private const string Yaml = "Resources:\n  Topic:\n    Type: 'x'\n    Tags:\n      - !Ref A\n      - B: {C: d}\n";

    private const string Json = "{\n  \"Resources\": {\n    \"Topic\": {\"Type\": \"x\", \"Count\": -1.5,\n      \"Tags\": [{\"Ref\": \"A\"}, true]}\n  }\n}\n";

    [Fact]
    public void Yaml_nodes_know_where_they_start()
    {
        var topic = Topic(Yaml);
        var tags = (SequenceNode)topic["Tags"]!;
        var inner = (MappingNode)((MappingNode)tags.Items[1])["B"]!;

        Assert.Equal(
            ["template.yaml(3,5)", "template.yaml(3,11)", "template.yaml(5,7)", "template.yaml(5,9)", "template.yaml(6,9)", "template.yaml(6,12)", "template.yaml(6,16)"],
            Texts(topic.Source, topic["Type"]!.Source, tags.Source, tags.Items[0].Source, tags.Items[1].Source, inner.Source, inner["C"]!.Source));
    }

    [Fact]
    public void Json_nodes_know_where_they_start()
    {
        var topic = Topic(Json);
        var tags = (SequenceNode)topic["Tags"]!;

        Assert.Equal(
            ["template.yaml(3,14)", "template.yaml(3,23)", "template.yaml(3,37)", "template.yaml(4,15)", "template.yaml(4,16)", "template.yaml(4,30)"],
            Texts(topic.Source, topic["Type"]!.Source, topic["Count"]!.Source, tags.Source, tags.Items[0].Source, tags.Items[1].Source));
    }

    [Theory]
    [InlineData(Yaml, "template.yaml(4,5)")]
    [InlineData(Json, "template.yaml(4,7)")]
    public void Keys_know_where_they_start(string text, string source)
    {
        var tags = Topic(text).Entries.Single(entry => entry.Key == "Tags");

        Assert.Equal(source, tags.KeySource.ToString());
    }

    private static MappingNode Topic(string text) => (MappingNode)((MappingNode)Read(text).Root["Resources"]!)["Topic"]!;

    private static IEnumerable<string> Texts(params SourceLocation[] sources) => sources.Select(source => source.ToString());
}
