namespace CfnGen.Rules.Tests.Fixes;

public sealed class SubRemovalTests
{
    [Theory]
    [InlineData("!Sub alerts", "alerts")]
    [InlineData("!Sub   'alerts'  # why", "'alerts'  # why")]
    [InlineData("!Sub \"a\\tb\"", "\"a\\tb\"")]
    [InlineData("!Sub 'it''s'", "'it''s'")]
    [InlineData("!Sub 12", "'12'")]
    [InlineData("!Sub yes", "'yes'")]
    [InlineData("!Sub 2012-10-17", "'2012-10-17'")]
    [InlineData("!Sub a, b", "a, b")]
    [InlineData("{Fn::Sub: alerts}", "alerts")]
    [InlineData("{ 'Fn::Sub' : \"alerts\" }", "\"alerts\"")]
    [InlineData("{Fn::Sub: 12:30}", "'12:30'")]
    public void Leaves_the_text_without_its_function(string before, string after)
    {
        var text = Fixed.Properties("CG2206", $"      DisplayName: {before}\n");

        Assert.Equal($"      DisplayName: {after}\n", text);
    }

    [Theory]
    [InlineData("      DisplayName:\n        Fn::Sub: alerts\n", "      DisplayName: alerts\n")]
    [InlineData("      DisplayName:\n        'Fn::Sub':   \"alerts\"\n", "      DisplayName: \"alerts\"\n")]
    [InlineData("      DisplayName: # why\n        Fn::Sub: alerts\n", "      DisplayName: # why\n        alerts\n")]
    [InlineData("      DisplayName:\n        Fn::Sub: |-\n          a\n          b\n", "      DisplayName: |-\n          a\n          b\n")]
    [InlineData("      DisplayName: !Sub |-\n        a\n        b\n", "      DisplayName: |-\n        a\n        b\n")]
    [InlineData("      DisplayName: !Sub two\n        lines\n", "      DisplayName: two\n        lines\n")]
    [InlineData("      DisplayName: !Sub\n        alerts\n", "      DisplayName:\n        alerts\n")]
    [InlineData("      Tags:\n        - Key: !Sub a\n          Value:\n            Fn::Sub: b\n", "      Tags:\n        - Key: a\n          Value: b\n")]
    public void Works_on_several_lines(string before, string after)
    {
        var text = Fixed.Properties("CG2206", before);

        Assert.Equal(after, text);
    }

    [Fact]
    public void Works_in_JSON()
    {
        const string Before = "{\n  \"Resources\": {\"A\": {\"Type\": \"AWS::SNS::Topic\", \"Properties\": {\"DisplayName\": { \"Fn::Sub\" : \"a\\\"}\" }}}}\n}";

        var text = Fixed.With("CG2206", Before);

        Assert.Equal(Before.Replace("{ \"Fn::Sub\" : \"a\\\"}\" }", "\"a\\\"}\"", StringComparison.Ordinal), text);
    }

    [Theory]
    [InlineData("      DisplayName: !Sub [alerts, {Name: x}]\n")]
    [InlineData("      DisplayName: !Sub ${AWS::StackName}\n")]
    [InlineData("      DisplayName: {Fn::Sub: 012}\n")]
    public void Leaves_what_is_not_simple_to_a_person(string properties)
    {
        var text = Fixed.Properties("CG2206", properties);

        Assert.Equal(properties, text);
    }
}
