using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Tests.Templates;

public sealed class SubTextTests
{
    [Theory]
    [InlineData("none", "")]
    [InlineData("${A}${B.C}", "A|B.C")]
    [InlineData("${!A} ${AWS::Region}", "AWS::Region")]
    [InlineData("$${A} ${B", "A")]
    [InlineData("${}", "")]
    public void Finds_the_variables(string text, string expected)
    {
        var names = SubText.Variables(text);

        Assert.Equal(expected, string.Join('|', names));
    }

    [Theory]
    [InlineData("Name", true)]
    [InlineData("Some.Attribute", true)]
    [InlineData("AWS::Region", true)]
    [InlineData("", false)]
    [InlineData("HOME:-none", false)]
    [InlineData("array[@]", false)]
    public void Knows_a_name(string name, bool expected)
    {
        Assert.Equal(expected, SubText.IsName(name));
    }
}
