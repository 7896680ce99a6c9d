using CfnGen.Architecture.Tests.Sources;

namespace CfnGen.Architecture.Tests.Code;

public sealed class FileSizeTests
{
    private const int MaxLines = 400;

    [Fact]
    public void No_file_that_a_person_wrote_is_too_long_to_keep_in_mind()
    {
        var tooLong = RepositoryFiles.HandWritten.Where(IsTooLong);

        Findings.AssertNone(tooLong);
    }

    [Theory]
    [InlineData(400, false)]
    [InlineData(401, true)]
    public void The_limit_counts_lines(int lines, bool tooLong)
    {
        var file = new SourceFile("src/Some/File.cs", string.Concat(Enumerable.Repeat("\n", lines)));

        Assert.Equal(tooLong, IsTooLong(file));
    }

    private static bool IsTooLong(SourceFile file) => file.Text.AsSpan().Count('\n') > MaxLines;
}
