namespace CfnGen.Rules.Tests;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("web-app", "web-app", 0)]
    [InlineData("webapp", "web-app", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Counts_the_letters_that_differ(string left, string right, int distance)
    {
        Assert.Equal(distance, NearestName.Distance(left, right));
        Assert.Equal(distance, NearestName.Distance(right, left));
    }

    [Theory]
    [InlineData("web-ap", "web-app")]
    [InlineData("WEB-APP", "web-app")]
    [InlineData("webap-launch", "web-app-launch")]
    public void Finds_the_nearest(string word, string nearest) =>
        Assert.Equal(nearest, NearestName.Of(word, ["network", "web-app", "web-app-launch"]));

    [Fact]
    public void Suggests_nothing_that_has_little_in_common() => Assert.Null(NearestName.Of("zzz", ["network", "web-app"]));
}
