using CfnGen.Cli.Deployments;

namespace CfnGen.Cli.Tests.Deployments;

public sealed class ShellWordTests
{
    [Theory]
    [InlineData("Name=", "Name=")]
    [InlineData("Range=10.0.0.0/16", "Range=10.0.0.0/16")]
    [InlineData("Zones=a,b", "Zones=a,b")]
    [InlineData("Text=two words", "'Text=two words'")]
    [InlineData("Home=$HOME", "'Home=$HOME'")]
    [InlineData("Text=it's", "'Text=it'\\''s'")]
    [InlineData("Text=`id`;*?~#!\"\\<>|&(){}[]", "'Text=`id`;*?~#!\"\\<>|&(){}[]'")]
    [InlineData("Two=a\nb", "'Two=a\nb'")]
    [InlineData("Grüße", "'Grüße'")]
    [InlineData("", "''")]
    public void Is_one_word_to_a_shell(string text, string word) => Assert.Equal(word, ShellWord.Of(text));
}
