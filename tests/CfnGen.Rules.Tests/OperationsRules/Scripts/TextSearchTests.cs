using CfnGen.Rules.OperationsRules.Scripts;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Tests.OperationsRules.Scripts;

public sealed class TextSearchTests
{
    [Theory]
    [InlineData("sought", true)]
    [InlineData("{a: [b, {c: sought}]}", true)]
    [InlineData("{sought: a}", true)]
    [InlineData("!Sub ['a', {b: !Join [',', [sought]]}]", true)]
    [InlineData("{a: [b, soughtafter]}", false)]
    public void Finds_keys_and_texts_at_any_depth(string value, bool expected)
    {
        var template = new CheckedTemplate(Check.Read($"Resources: {{It: {{Properties: {value}}}}}"));

        var holds = template.AllResources[0].Properties.Holds(text => text == "sought");

        Assert.Equal(expected, holds);
    }
}
