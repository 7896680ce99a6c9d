using System.Text;
using CfnGen.Model.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace CfnGen.Model.Tests.Documents.RoundTrips;

/// <summary>What holds for every tree; the seeds are fixed, so that a run is the same on every machine.</summary>
public sealed class PropertyTests
{
    [Fact]
    public void Yaml_reads_back_as_the_same_tree() =>
        ForAllTrees(document => AssertSame(document, document.ToYaml()));

    [Fact]
    public void Json_reads_back_as_the_same_tree() =>
        ForAllTrees(document => AssertSame(document, document.ToJson()));

    [Fact]
    public void Writing_what_was_read_changes_nothing() =>
        ForAllTrees(document => Assert.Equal(document.ToYaml(), Read(document.ToYaml()).ToYaml()));

    [Fact]
    public void Yaml_ends_in_one_line_end_and_knows_no_other() =>
        ForAllTrees(document => Assert.Matches(@"\A[^\r\u0085\u2028\u2029]*[^\r\u0085\u2028\u2029]\n\z", document.ToYaml()));

    private static void AssertSame(TemplateDocument document, string written) =>
        Assert.True(document.Equals(Read(written)), $"{written}\nreads back as\n{Read(written).ToJson()}");

    private static TemplateDocument Read(string text)
    {
        try
        {
            return TemplateReader.Read(Encoding.UTF8.GetBytes(text));
        }
        catch (TemplateFormatException problem)
        {
            throw new InvalidOperationException($"{problem.Message}\n{text}", problem);
        }
    }

    private static void ForAllTrees(Action<TemplateDocument> check) =>
        Check.One(Seeds.Config(500), Prop.ForAll(Arb.From(Trees.Document), check));
}
