using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Tests.Properties;

public sealed class KnownPairsTests
{
    [Theory]
    [InlineData("1", "2", true)]
    [InlineData("!If [IsNone, 1, !Ref AWS::NoValue]", "!If [IsNone, !Ref AWS::NoValue, 2]", false)]
    [InlineData("!If [IsNone, 1, !Ref AWS::NoValue]", "!Ref Size", true)]
    [InlineData("!If [IsNone, !Ref AWS::NoValue, 1]", "!Ref Size", false)]
    public void Lets_two_numbers_meet_where_the_template_can_have_both(string least, string most, bool expected)
    {
        var template = new CheckedTemplate(Check.Read($$$$"""
            Parameters: {Size: {Type: Number, Default: 0}}
            Conditions: {IsNone: !Equals [!Ref Size, 0]}
            Resources: {Group: {Type: AWS::AutoScaling::AutoScalingGroup, Properties: {MinSize: {{{{least}}}}, MaxSize: {{{{most}}}} } } }
            """));
        var group = template.Properties.Objects[0];

        var canMeet = template.CanMeet(template.Numbers(group, "MinSize")[0], template.Numbers(group, "MaxSize")[0]);

        Assert.Equal(expected, canMeet);
    }
}
