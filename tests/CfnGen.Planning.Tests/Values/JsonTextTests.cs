using CfnGen.Planning.Values;

namespace CfnGen.Planning.Tests.Values;

public sealed class JsonTextTests
{
    [Theory]
    [InlineData("{a: 1, b: [true, 'x', '2']}", """{"a":1,"b":[true,"x","2"]}""")]
    [InlineData("{a: 'say \"yes\" \\ no'}", """{"a":"say \"yes\" \\ no"}""")]
    [InlineData("[]", "[]")]
    [InlineData("{}", "{}")]
    public void Writes_a_value_without_blanks_in_its_order(string value, string expected)
    {
        var json = JsonText.Of(Plans.Read($"Value: {value}").Root["Value"]!);

        Assert.Equal(expected, json);
    }

    [Theory]
    [InlineData("{a: !Ref B}")]
    [InlineData("{a: 1.5}")]
    [InlineData("{a: ä}")]
    [InlineData("{a: 'b > c'}")]
    [InlineData("{a: null}")]
    public void Says_nothing_of_what_has_several_spellings_or_is_not_known(string value)
    {
        var json = JsonText.Of(Plans.Read($"Value: {value}").Root["Value"]!);

        Assert.Null(json);
    }
}
