using System.Text;
using CfnGen.Model.Documents;
using CfnGen.TestKit.Surroundings;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace CfnGen.Model.Tests.Documents.RoundTrips;

/// <summary>Real templates, where the folder with them is at hand.</summary>
public sealed class CorpusTests
{
    // These two have a key twice in one mapping, which CloudFormation's own reader lets pass and ours must not.
    private static readonly string[] Refused = ["vpc-bastion.cfn.yml", "vpc-elasticache.cfn.yml"];

    [SharedFact]
    public void Yaml_loses_nothing()
    {
        var lost = Files().Where(file => !SameTree(file, document => document.ToYaml()));

        Assert.Empty(lost);
    }

    [SharedFact]
    public void Json_loses_nothing()
    {
        var lost = Files().Where(file => !SameTree(file, document => document.ToJson()));

        Assert.Empty(lost);
    }

    [SharedFact]
    public void Reading_finds_every_comment_of_the_text()
    {
        var lost = Files()
            .Where(file => Path.GetExtension(file) != ".json")
            .Where(file => CommentsIn(file) != CommentsOf.Tree(Read(file).Root).Count());

        Assert.Empty(lost);
    }

    [SharedFact]
    public void Yaml_keeps_every_comment()
    {
        var lost = Files().Where(file =>
            !CommentsOf.Tree(Read(file).Root).SequenceEqual(CommentsOf.Tree(Again(Read(file).ToYaml()).Root)));

        Assert.Empty(lost);
    }

    [SharedFact]
    public void Writing_again_changes_no_byte()
    {
        var changed = Files().Where(file => Again(Read(file).ToYaml()).ToYaml() != Read(file).ToYaml());

        Assert.Empty(changed);
    }

    [SharedFact]
    public void Keys_that_stand_twice_are_found()
    {
        var refused = AllFiles().Where(IsRefused).Select(Path.GetFileName).Order(StringComparer.Ordinal);

        Assert.Equal(Refused, refused);
    }

    private static int CommentsIn(string file)
    {
        var scanner = new Scanner(new StringReader(File.ReadAllText(file)), skipComments: false);
        var count = 0;
        while (scanner.MoveNext())
        {
            count += scanner.Current is Comment ? 1 : 0;
        }

        return count;
    }

    private static bool IsRefused(string file)
    {
        try
        {
            Read(file);
            return false;
        }
        catch (TemplateFormatException problem)
        {
            return problem.Problem.Contains("stands twice", StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Files() => AllFiles().Where(file => !Refused.Contains(Path.GetFileName(file)));

    private static List<string> AllFiles()
    {
        var files = Directory.EnumerateFiles(SharedFolder.Combine("corpus"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".yaml" or ".yml" or ".json")
            .ToList();
        Assert.True(files.Count > 80, "The corpus is there but holds fewer templates than it did.");
        return files;
    }

    private static bool SameTree(string file, Func<TemplateDocument, string> write)
    {
        var document = Read(file);
        return document.Equals(Again(write(document)));
    }

    private static TemplateDocument Read(string file) => TemplateReader.Read(File.ReadAllBytes(file), file);

    private static TemplateDocument Again(string text) => TemplateReader.Read(Encoding.UTF8.GetBytes(text));
}
