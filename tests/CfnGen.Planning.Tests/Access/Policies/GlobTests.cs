using CfnGen.Planning.Access.Policies;

namespace CfnGen.Planning.Tests.Access.Policies;

public sealed class GlobTests
{
    [Theory]
    [InlineData("*", "${Any}", true)]
    [InlineData("s3:*", "s3:get*", true)]
    [InlineData("s3:get*", "s3:*", false)]
    [InlineData("s3:get*", "s3:getobject", true)]
    [InlineData("s3:get*", "s3:getobject*", true)]
    [InlineData("s3:getobject", "s3:getobject*", false)]
    [InlineData("a*c*e", "abcde", true)]
    [InlineData("a*c*e", "abcd", false)]
    [InlineData("a*", "a", true)]
    [InlineData("a?c", "abc", true)]
    [InlineData("a?c", "a*c", false)]
    [InlineData("a?", "a${Name}", false)]
    [InlineData("${Bucket.Arn}/*", "${Bucket.Arn}/public/*", true)]
    [InlineData("${Bucket.Arn}/*", "${Other.Arn}/x", false)]
    public void Covers_what_matches_no_more(string wide, string narrow, bool expected)
    {
        var covers = Glob.Covers(wide, narrow);

        Assert.Equal(expected, covers);
    }

    [Theory]
    [InlineData("s3:get*", "s3:*object", true)]
    [InlineData("s3:get*", "s3:put*", false)]
    [InlineData("iam:*", "s3:*", false)]
    [InlineData("a?c", "abc", true)]
    [InlineData("a*", "*b", true)]
    [InlineData("abc", "abc", true)]
    [InlineData("abc", "abd", false)]
    [InlineData("arn:${Name}", "arn:b", true)]
    [InlineData("arn:${Name}", "urn:b", false)]
    public void Finds_patterns_that_may_match_the_same(string one, string other, bool expected)
    {
        var overlap = Glob.MayOverlap(one, other);

        Assert.Equal(expected, overlap);
        Assert.Equal(expected, Glob.MayOverlap(other, one));
    }
}
