using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Tests.Conditions;

public sealed class ConditionTableTests
{
    private const string Template = """
        Parameters:
          Stage: {Type: String, AllowedValues: [prod, test]}
          Size: {Type: String}
          Other: {Type: String}
        Conditions:
          IsProd: !Equals [!Ref Stage, prod]
          IsTest: !Equals [test, !Ref Stage]
          IsStage: !Equals [!Ref Stage, stage]
          IsLarge: !Equals [!Ref Size, large]
          IsSmall: !Equals [!Ref Size, small]
          IsLargeProd: !And [!Condition IsProd, !Condition IsLarge]
          IsEither: !Or [!Condition IsLarge, !Condition IsSmall]
          IsNotProd: !Not [!Condition IsProd]
          AreEqual: !Equals [!Ref Size, !Ref Other]
          AreEqualToo: !Equals [!Ref Size, !Ref Other]
          IsOwn: !Not [!Condition IsOwn]
        """;

    [Theory]
    [InlineData("IsProd")]
    [InlineData("!IsProd")]
    [InlineData("IsProd IsLarge")]
    [InlineData("IsLargeProd IsEither")]
    [InlineData("IsProd !IsLargeProd")]
    [InlineData("IsEither !IsLarge")]
    [InlineData("!IsLarge !IsSmall")]
    [InlineData("AreEqual IsLarge")]
    [InlineData("IsOwn")]
    [InlineData("Undeclared")]
    [InlineData("")]
    public void Knows_what_can_hold_together(string supposed)
    {
        var truth = Table().CanHold(Suppose(supposed));

        Assert.Equal(Truth.True, truth);
    }

    [Theory]
    [InlineData("IsStage")]
    [InlineData("IsProd IsTest")]
    [InlineData("!IsProd !IsTest")]
    [InlineData("IsLarge IsSmall")]
    [InlineData("IsLargeProd !IsLarge")]
    [InlineData("IsLargeProd IsNotProd")]
    [InlineData("IsEither !IsLarge !IsSmall")]
    [InlineData("AreEqual !AreEqualToo")]
    [InlineData("Undeclared !Undeclared")]
    public void Knows_what_cannot(string supposed)
    {
        var truth = Table().CanHold(Suppose(supposed));

        Assert.Equal(Truth.False, truth);
    }

    [Theory]
    [InlineData("IsLarge", "large", Truth.True)]
    [InlineData("IsLarge", "small", Truth.False)]
    [InlineData("!IsLarge", "medium", Truth.True)]
    [InlineData("IsEither", "medium", Truth.False)]
    public void Knows_whether_a_parameter_can_have_a_value(string supposed, string size, object expected)
    {
        var truth = Table().CanHold(Suppose(supposed), "Size", size);

        Assert.Equal(expected, truth);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("IsStandard", true)]
    [InlineData("IsStandard !IsProd", true)]
    [InlineData("!IsStandard", false)]
    [InlineData("IsStandard IsLarge", false)]
    [InlineData("Undeclared", false)]
    public void Knows_what_defaults_lead_to(string supposed, bool expected)
    {
        var table = new CheckedTemplate(Check.Read(Template.Replace("Conditions:", """
              Mode: {Type: String, Default: standard}
            Conditions:
              IsStandard: !And [!Equals [!Ref Mode, standard], !Not [!Equals [!Ref Mode, other]]]
            """, StringComparison.Ordinal).Replace("[prod, test]", "[prod, test], Default: test", StringComparison.Ordinal))).Conditions;

        var holds = table.HoldByDefault(Suppose(supposed));

        Assert.Equal(expected, holds);
    }

    private static ConditionTable Table() => new CheckedTemplate(Check.Read(Template)).Conditions;

    private static Assumptions Suppose(string text)
    {
        var assumptions = Assumptions.None;
        foreach (var name in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            assumptions = name[0] == '!' ? assumptions.Suppose(name[1..], false) : assumptions.Suppose(name, true);
        }

        return assumptions;
    }
}
