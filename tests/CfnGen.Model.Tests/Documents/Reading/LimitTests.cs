using System.Text;
using CfnGen.Model.Documents;
using static CfnGen.Model.Tests.Documents.Reading.Templates;

namespace CfnGen.Model.Tests.Documents.Reading;

public sealed class LimitTests
{
    [Fact]
    public void A_million_bytes_are_read()
    {
        var text = "A: ".PadRight(1_000_000, 'x');

        var document = Read(text);

        Assert.Equal(999_997, ((ScalarNode)document.Root["A"]!).Text.Length);
    }

    [Fact]
    public void One_more_is_refused_before_the_text_is_looked_at()
    {
        var notEvenText = new byte[1_000_001];
        Array.Fill(notEvenText, (byte)0xFF);

        var error = Assert.Throws<TemplateFormatException>(() => TemplateReader.Read(notEvenText, "big.yaml"));

        Assert.Equal("big.yaml(1,1): The file has more than 1,000,000 bytes, and CloudFormation takes no larger template; split it into nested stacks.", error.Message);
    }

    [Theory]
    [InlineData("A: ", "[", 900_000)]
    [InlineData("A: &a [1]\nB: ", "[*a, *a], ", 90_000)]
    [InlineData("", "- - - ", 160_000)]
    [InlineData("A: \"", "\\u0041", 160_000)]
    [InlineData("{\"A\": ", "[", 900_000)]
    public void A_large_broken_file_takes_bounded_memory(string start, string repeated, int times)
    {
        const long Bound = 400_000_000;
        var bytes = Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat(repeated, times)));
        Assert.True(bytes.Length < 1_000_000, "The file must be one that is looked at.");

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<TemplateFormatException>(() => TemplateReader.Read(bytes, "broken.yaml"));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Bound);
    }

    [Fact]
    public void A_stream_without_a_length_is_read_no_further_than_the_limit()
    {
        using var endless = new EndlessStream();

        var error = Assert.Throws<TemplateFormatException>(() => TemplateReader.Read(endless));

        Assert.Contains("1,000,000 bytes", error.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_reads_as_its_bytes()
    {
        using var stream = new MemoryStream("A: [1]\n"u8.ToArray());

        var document = TemplateReader.Read(stream, "template.yaml");

        Assert.Equal(Read("A: [1]\n"), document);
    }

    [Theory]
    [InlineData("A: ", "[", "]", 199)]
    [InlineData("A:\n", "- ", "", 199)]
    [InlineData("", "{A: ", "}", 200)]
    [InlineData("{\"A\": ", "[", "]}", 199)]
    public void Two_hundred_levels_are_read_and_no_more(string start, string open, string close, int levels)
    {
        string Nested(int depth) => start + string.Concat(Enumerable.Repeat(open, depth)) + "1" + string.Concat(Enumerable.Repeat(close[..Math.Min(1, close.Length)], depth)) + (close.Length > 1 ? close[1..] : "");
        var allowed = start.Length == 0 ? $"# YAML\n{Nested(levels - 1)}" : Nested(levels - 1);
        var refused = start.Length == 0 ? $"# YAML\n{Nested(levels)}" : Nested(levels);

        var document = Read(allowed);
        var error = Refused(refused);

        Assert.NotNull(document);
        Assert.Equal("The template nests deeper than 200 levels; flatten it.", error.Problem);
    }

    [Theory]
    [InlineData("A: ", "[")]
    [InlineData("{\"A\": ", "[")]
    [InlineData("A: ", "{B: ")]
    [InlineData("A:\n", "- ")]
    [InlineData("A: ", "!Not [")]
    public void Ten_thousand_levels_end_in_the_same_error(string start, string open)
    {
        var error = Refused(start + string.Concat(Enumerable.Repeat(open, 10_000)));

        Assert.Equal("The template nests deeper than 200 levels; flatten it.", error.Problem);
    }

    [Theory]
    [InlineData("A: [", "x, ")]
    [InlineData("{\"A\": [", "1,")]
    public void More_nodes_than_any_template_needs_are_refused(string start, string item)
    {
        var error = Refused(start + string.Concat(Enumerable.Repeat(item, 300_000)));

        Assert.StartsWith("The template has more than 250,000 nodes", error.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        byte[] content = [.. Encoding.UTF8.Preamble, .. "A: 1\n"u8];

        var document = TemplateReader.Read(content);

        Assert.Equal("A", document.Root.Entries[0].Key);
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override bool CanSeek => false;

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'#');
            return buffer.Length;
        }
    }
}
