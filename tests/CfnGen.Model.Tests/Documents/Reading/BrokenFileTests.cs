using System.Globalization;
using CfnGen.Model.Documents;

namespace CfnGen.Model.Tests.Documents.Reading;

/// <summary>The files in the folder <c>Broken</c>, each with the one error that its line in <c>errors.tsv</c> gives.</summary>
public sealed class BrokenFileTests
{
    private const string Table = "errors.tsv";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Broken");

    public static TheoryData<string, int, int, string> Errors()
    {
        var errors = new TheoryData<string, int, int, string>();
        foreach (var line in File.ReadLines(Path.Combine(Folder, Table)))
        {
            var cells = line.Split('\t');
            errors.Add(cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture), int.Parse(cells[2], CultureInfo.InvariantCulture), cells[3]);
        }

        return errors;
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public void Says_what_is_wrong_where_and_what_to_do(string file, int line, int column, string problem)
    {
        var content = File.ReadAllBytes(Path.Combine(Folder, file));

        var error = Assert.Throws<TemplateFormatException>(() => TemplateReader.Read(content, file));

        Assert.Equal((file, line, column, problem), (error.File, error.Line, error.Column, error.Problem));
    }

    [Fact]
    public void Every_broken_file_has_its_line_in_the_table()
    {
        var files = Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Where(file => file != Table).Order(StringComparer.Ordinal);

        var listed = File.ReadLines(Path.Combine(Folder, Table)).Select(line => line.Split('\t')[0]).Order(StringComparer.Ordinal);

        Assert.Equal(files, listed);
    }
}
