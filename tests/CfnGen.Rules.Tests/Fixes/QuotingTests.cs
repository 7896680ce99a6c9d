namespace CfnGen.Rules.Tests.Fixes;

public sealed class QuotingTests
{
    [Theory]
    [InlineData("CG1701", "      DisplayName: 0123 # why\n", "      DisplayName: '0123' # why\n")]
    [InlineData("CG1701", "      DisplayName: !If [A, 0123,012345678901]\n", "      DisplayName: !If [A, '0123','012345678901']\n")]
    [InlineData("CG1703", "      DisplayName:\n        12:30\n", "      DisplayName:\n        '12:30'\n")]
    public void Puts_what_is_written_into_quotes(string rule, string before, string after)
    {
        var text = Fixed.Properties(rule, before);

        Assert.Equal(after, text);
    }

    [Fact]
    public void Leaves_a_value_with_an_anchor_to_a_person()
    {
        const string Properties = "      DisplayName: &a 0123\n";

        var text = Fixed.Properties("CG1701", Properties);

        Assert.Equal(Properties, text);
    }
}
