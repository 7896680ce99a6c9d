using CfnGen.Model.Documents;
using CfnGen.Planning.Spelling;

namespace CfnGen.Planning.Tests.Spelling;

public sealed class CanonicalTests
{
    [Theory]
    [InlineData("!Sub '${Name}'", "!Ref Name")]
    [InlineData("!Sub '${Vpc.CidrBlock}'", "!GetAtt Vpc.CidrBlock")]
    [InlineData("!Sub '${AWS::Region}a'", "!Join ['', [!Ref AWS::Region, a]]")]
    [InlineData("!Sub 'plain'", "plain")]
    [InlineData("!Sub 'a ${!Literal}'", "'a ${Literal}'")]
    [InlineData("!Sub ['${A}-${B}', {B: x}]", "!Sub '${A}-x'")]
    [InlineData("!Sub ['${V}', {V: !ImportValue n}]", "!ImportValue n")]
    [InlineData("!Join ['-', [a, b, !Ref C]]", "!Sub 'a-b-${C}'")]
    [InlineData("!Join ['', [a, !Join ['', [b, !Ref C]]]]", "!Sub 'ab${C}'")]
    [InlineData("!Join [',', !Split [';', 'a;b']]", "'a,b'")]
    [InlineData("!Select [1, [a, b]]", "b")]
    [InlineData("!Select [0, !Ref List]", "!Select ['0', !Ref List]")]
    [InlineData("!If [C, a, a]", "a")]
    [InlineData("[a, !Ref AWS::NoValue, b]", "[a, b]")]
    [InlineData("{A: 1, B: !Ref AWS::NoValue}", "{A: 1}")]
    [InlineData("{'Fn::GetAtt': [A, Arn]}", "!GetAtt A.Arn")]
    [InlineData("!GetAZs ''", "{'Fn::GetAZs': !Ref AWS::Region}")]
    [InlineData("!Equals [a, !Ref B]", "!Equals [!Ref B, a]")]
    [InlineData("!Base64 {'Fn::Sub': '${A}'}", "!Base64 {Ref: A}")]
    public void Two_spellings_of_a_value_are_one(string one, string other)
    {
        var (first, second) = (Canonical.Plain.Of(Value(one)), Canonical.Plain.Of(Value(other)));

        Assert.Equal(second, first);
    }

    [Theory]
    [InlineData("!Sub '${A}b'", "!Sub '${A}c'")]
    [InlineData("!Sub '${A}'", "!Sub '${!A}'")]
    [InlineData("!Join ['-', [a, !If [C, b, !Ref AWS::NoValue]]]", "!Join ['', [a, '-', !If [C, b, !Ref AWS::NoValue]]]")]
    [InlineData("!Select [0, [!If [C, a, !Ref AWS::NoValue], b]]", "!If [C, a, !Ref AWS::NoValue]")]
    [InlineData("!Ref A", "A")]
    [InlineData("!If [C, a, b]", "!If [C, b, a]")]
    public void Two_values_are_two(string one, string other)
    {
        var (first, second) = (Canonical.Plain.Of(Value(one)), Canonical.Plain.Of(Value(other)));

        Assert.NotEqual(second, first);
    }

    [Fact]
    public void What_is_canonical_is_the_same_node()
    {
        var value = Value("{A: [1, !Ref B], C: {D: !GetAtt E.Arn}}");

        Assert.Same(value, Canonical.Plain.Of(value));
    }

    private static TemplateNode Value(string yaml) => Plans.Read($"Value: {yaml}").Root["Value"]!;
}
