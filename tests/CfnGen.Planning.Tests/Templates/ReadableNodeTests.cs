using CfnGen.Model.Documents;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Tests.Templates;

public sealed class ReadableNodeTests
{
    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("80", "80")]
    [InlineData("true", "true")]
    [InlineData("!Ref Bucket", "${Bucket}")]
    [InlineData("!GetAtt Bucket.Arn", "${Bucket.Arn}")]
    [InlineData("!GetAtt [Bucket, !Ref Name]", "${Bucket.${Name}}")]
    [InlineData("!Sub '${Bucket.Arn}/*'", "${Bucket.Arn}/*")]
    [InlineData("!Sub ['${Base}/${Bucket}/${!kept}', {Base: !ImportValue root}]", "${ImportValue root}/${Bucket}/${!kept}")]
    [InlineData("!Join ['', [!GetAtt Bucket.Arn, '/*']]", "${Bucket.Arn}/*")]
    [InlineData("!Join [':', [a, !Ref B, 3]]", "a:${B}:3")]
    [InlineData("!Join [',', !Ref List]", "${Join ,, ${List}}")]
    [InlineData("!FindInMap [Sizes, !Ref AWS::Region, Web]", "${FindInMap Sizes, ${AWS::Region}, Web}")]
    [InlineData("!Base64 {'Fn::Sub': 'run ${Name}'}", "${Base64 run ${Name}}")]
    [InlineData("'${Bucket}'", "${!Bucket}")]
    [InlineData("{A: 1, B: [x, !Ref Y]}", "{A: 1, B: [x, ${Y}]}")]
    public void Writes_a_value_on_one_line(string yaml, string expected)
    {
        var node = Plans.Read($"Resources: {{A: {yaml}}}").Root["Resources"] is MappingNode { Entries: [var entry] } ? entry.Value : null;

        var text = ReadableNode.TextOf(node!);

        Assert.Equal(expected, text);
    }
}
