using CfnGen.Model.Documents;
using CfnGen.Model.Tests.Documents.RoundTrips;
using static CfnGen.Model.Tests.Documents.Reading.Templates;
using static CfnGen.Model.Tests.Documents.Tree;

namespace CfnGen.Model.Tests.Documents.Yaml;

public sealed class YamlCommentTests
{
    private const string Page = """
        # Licence
        #
        # and its second part

        # about the sections
        Resources: # everything
          # about the topic
          Topic:
            Type: AWS::SNS::Topic # its type
            Tags:
              # the first
              - Key: a # its key
                # its value
                Value: b
                # after the value
              - !Ref B # the second
              # after the list
            Name: !If
              # the condition
              - C
              - d # when it holds
              - e
            Script: |- # the script
              # no comment
              echo
          # after the topic

        Outputs:
          A:
            Value: !GetAtt A.B # the output
        # the end

        """;

    [Fact]
    public void A_page_in_our_own_style_comes_back_as_it_was()
    {
        var page = Page.ReplaceLineEndings("\n");

        var yaml = Read(page).ToYaml();

        Assert.Equal(page, yaml);
    }

    [Fact]
    public void Each_comment_belongs_to_the_entry_that_a_person_would_give_it_to()
    {
        var root = Read(Page).Root;
        var resources = (MappingNode)root["Resources"]!;
        var topic = (MappingNode)resources["Topic"]!;

        Assert.Equal(["Licence", "", "and its second part"], root.Comments!.Before);
        Assert.Equal(["about the sections"], resources.Comments!.Before);
        Assert.Equal("everything", resources.Comments.Behind);
        Assert.Equal(["about the topic"], topic.Comments!.Before);
        Assert.Equal(["after the topic"], topic.Comments.After);
        Assert.Equal("its type", topic["Type"]!.Comments!.Behind);
        Assert.Equal("the second", ((SequenceNode)topic["Tags"]!).Items[1].Comments!.Behind);
        Assert.Equal(["the end"], root.Comments.After);
    }

    [Theory]
    [InlineData("A: [b, # one\n  c] # two\n", "one", "two")]
    [InlineData("A: !If [b, # one\n  # two\n  c, d]\n", "one", "two")]
    [InlineData("A: {b: c, # one\n  # two\n  d: e} # three\n", "one", "two", "three")]
    [InlineData("A:\n  Fn::GetAtt: # one\n    # two\n    - B # three\n    - C # four\n", "one", "two", "three", "four")]
    [InlineData("A:\n  # one\n  Ref: B # two\n# three\nC: d\n", "one", "two", "three")]
    [InlineData("A:\n  - # one\n    B: c\n  -\n    # two\n    - d # three\n", "one", "two", "three")]
    [InlineData("# one\n--- # two\n# three\nA: b\n... # four\n# five\n", "one", "two", "three", "four", "five")]
    [InlineData("A: 'b\n  c' # one\nD: # two\n  # three\n  e\n", "one", "two", "three")]
    [InlineData("A: > # one\n  b\n  # no comment\n # two\nC: d\n", "one", "two")]
    [InlineData("A:\r\n  B: c # one\r\n  # two\r\n", "one", "two")]
    [InlineData("#one\n##two\n#  three  \nA: b\n", "one", "#two", " three")]
    public void No_comment_is_lost_wherever_it_stands(string text, params string[] comments)
    {
        var read = Read(text);

        var again = Read(read.ToYaml());

        Assert.Equal(comments, CommentsOf.Tree(read.Root));
        Assert.Equal(comments.Order(StringComparer.Ordinal), CommentsOf.Tree(again.Root).Order(StringComparer.Ordinal));
        Assert.Equal(read, again);
    }

    [Fact]
    public void A_comment_of_several_lines_or_with_control_characters_stays_a_comment()
    {
        var comments = new NodeComments { Before = ["one\ntwo\r\nthree\u2028four"], Behind = "five\nsix\u0007" };

        var yaml = Document(("A", new MappingNode([new("B", ScalarNode.String("c").With(default, comments))]))).ToYaml();

        Assert.Equal("A:\n  # one\n  # two\n  # three\n  # four\n  B: c # five six \n", yaml);
    }
}
