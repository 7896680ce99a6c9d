using System.Text;
using CfnGen.Model.Documents;
using CfnGen.Model.Tests.Documents.RoundTrips;
using FsCheck;
using FsCheck.Fluent;

namespace CfnGen.Model.Tests.Documents.Reading;

/// <summary>Whatever the bytes are, reading ends in a document or in the one exception with a place in the file.</summary>
public sealed class ArbitraryInputTests
{
    // Far more than a second, because tests run on busy machines; what must not happen takes minutes.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly string[] Signs =
        ["[", "]", "{", "}", ":", ": ", ",", "-", "- ", "?", "? ", "!", "!Ref ", "&a", "*a", "'", "\"", "\\", "\\u", "|", ">", "%", "@", "#", " #", "\n", "\n  ", "\t", "\r", " ", "a", "0", "~", "<<", "---", "...", "é", "\0", "\u2028"];

    public static TheoryData<string, string> Repetitions()
    {
        string[] starts = ["", "A: [", "A:\n", "A: \"", "A: '", "A: |\n ", "{\"A\": [", "{\"A\": \""];
        string[] repeated = ["[", "- ", "? ", ": ", "&a ", "!a ", "#", "# a\n", "\n", "- a\n", "a\n ", "'' ", "\\n", "{a: b}, ", "\"\",", "9", "é"];
        var data = new TheoryData<string, string>();
        foreach (var start in starts)
        {
            foreach (var unit in repeated)
            {
                data.Add(start, unit);
            }
        }

        return data;
    }

    [Fact]
    public void Random_bytes_are_a_document_or_an_error() =>
        Check.One(Seeds.Config(1000), Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.Choose(0, 255).Select(value => (byte)value))), AssertEnds));

    [Fact]
    public void Random_signs_are_a_document_or_an_error() =>
        Check.One(Seeds.Config(2000), Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.Elements(Signs)).Select(signs => Encoding.UTF8.GetBytes(string.Concat(signs)))), AssertEnds));

    [Fact]
    public void Damaged_templates_are_a_document_or_an_error() =>
        Check.One(Seeds.Config(300), Prop.ForAll(Arb.From(Damaged()), AssertEnds));

    [Theory]
    [MemberData(nameof(Repetitions))]
    public async Task The_same_sign_over_and_over_ends_soon(string start, string unit)
    {
        var text = Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat(unit, 100_000 / unit.Length)));

        var reading = Task.Run(() => AssertEnds(text));

        await reading.WaitAsync(Patience);
    }

    private static Gen<byte[]> Damaged() =>
        from document in Trees.Document
        from json in Gen.Elements(true, false)
        from at in Gen.Choose(0, 1_000_000)
        from sign in Gen.Elements(Signs)
        let text = json ? document.ToJson() : document.ToYaml()
        select Encoding.UTF8.GetBytes(text.Insert(at % text.Length, sign));

    private static void AssertEnds(byte[] content)
    {
        try
        {
            Assert.NotNull(TemplateReader.Read(content));
        }
        catch (TemplateFormatException error)
        {
            Assert.True(error.Line > 0 && error.Column > 0, error.Message);
        }
    }
}
