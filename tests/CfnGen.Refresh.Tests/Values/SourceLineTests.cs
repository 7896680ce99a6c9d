using System.Text;
using CfnGen.Refresh.Values;

namespace CfnGen.Refresh.Tests.Values;

public sealed class SourceLineTests
{
    [Fact]
    public void Classes_of_several_files_stand_in_one_line()
    {
        var source = new ClassSource(["one.json", "two.json"], "Size", "AWS::It::One", "AWS::It::Two");
        var contents = Files(("one.json", """{"eu": {"enum": ["b"]}}"""), ("two.json", """{"eu": {"enum": ["a"]}}"""));

        var line = source.Line(contents);

        Assert.Equal("AWS::It::One,AWS::It::Two\tSize\ta|b\n", line);
    }

    [Fact]
    public void Each_engine_has_a_line_with_its_versions()
    {
        var source = new EngineSource("it.json", "AWS::It::Data");
        var contents = Files(("it.json",
            """
            {"allOf": [
              {"if": {"properties": {"Engine": {"type": "string"}}}, "then": {"properties": {"Engine": {"enum": ["two", "one"]}}}},
              {"if": {"properties": {"Engine": {"const": "one"}}}, "then": {"properties": {"EngineVersion": {"enum": ["2", "1"]}}}}]}
            """));

        var lines = source.Lines(contents);

        Assert.Equal("AWS::It::Data\tone\t1|2\nAWS::It::Data\ttwo\t\n", lines);
    }

    [Fact]
    public void Each_service_with_actions_has_a_line_in_small_letters()
    {
        var contents = Encoding.UTF8.GetBytes("""{"s3": {"Actions": {"putobject": {}, "GetObject": {}}}, "empty": {"Actions": {}}, "a2c": {"Actions": {"start": {}}}}""");

        var lines = ActionSource.Lines(contents);

        Assert.Equal("a2c\tstart\ns3\tgetobject|putobject\n", lines);
    }

    private static Dictionary<string, byte[]> Files(params (string Name, string Text)[] files) =>
        files.ToDictionary(file => file.Name, file => Encoding.UTF8.GetBytes(file.Text), StringComparer.Ordinal);
}
