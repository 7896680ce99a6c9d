namespace CfnGen.Model.Documents.Yaml;

/// <summary>What stands in the page where the emitter writes one placeholder.</summary>
internal sealed class YamlPiece
{
    public TextBuffer Text { get; } = new(128);

    /// <summary>Whole lines, with their indentation, that come before the line on which the piece stands.</summary>
    public List<string> LinesBefore { get; } = [];

    /// <summary>A comment for the end of the piece's (first) line.</summary>
    public string? Behind { get; set; }

    public void Clear()
    {
        Text.Clear();
        LinesBefore.Clear();
        Behind = null;
    }
}
