using CfnGen.Planning.Access.Policies;

namespace CfnGen.Planning.Tests.Access.Policies;

public sealed class ElementTests
{
    [Theory]
    [InlineData("s3:*", "s3:get*", true)]
    [InlineData("s3:get*", "s3:*", false)]
    [InlineData("!iam:*", "s3:get*", true)]
    [InlineData("!iam:*", "iam:passrole", false)]
    [InlineData("!iam:*", "*", false)]
    [InlineData("*", "!iam:*", true)]
    [InlineData("s3:*", "!iam:*", false)]
    [InlineData("!iam:*", "!iam:* sts:*", true)]
    [InlineData("!iam:* sts:*", "!iam:*", false)]
    public void Covers_what_belongs_to_it(string wide, string narrow, bool expected)
    {
        var covers = Read(wide).Covers(Read(narrow));

        Assert.Equal(expected, covers);
    }

    private static Element Read(string text) => text[0] == '!' ? Element.Except(text[1..].Split(' '), text) : Element.Of(text, text);
}
