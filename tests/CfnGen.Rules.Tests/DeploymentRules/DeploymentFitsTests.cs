using CfnGen.Rules.DeploymentRules;

namespace CfnGen.Rules.Tests.DeploymentRules;

public sealed class DeploymentFitsTests
{
    [Fact]
    public void Accepts_as_much_as_a_stack_takes()
    {
        var file = File(parameters: 200, tags: 50);

        var findings = DeploymentCheck.With(new DeploymentFits(), file);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData(201, 1, "(2,1) parameters: A stack takes at most 200 parameters, and these are 201.")]
    [InlineData(1, 51, "(3,1) tags: A stack takes at most 50 tags, and these are 51.")]
    public void Reports_more_than_that(int parameters, int tags, string expected)
    {
        var findings = DeploymentCheck.With(new DeploymentFits(), File(parameters, tags));

        Assert.Equal([expected], findings);
    }

    [Fact]
    public void Reports_a_value_that_is_too_long()
    {
        var file = $"template-file-path: a\nparameters: {{Mail: {new string('x', 4097)}}}\ntags: {{team: {new string('x', 257)}}}";

        var findings = DeploymentCheck.With(new DeploymentFits(), file);

        Assert.Equal(
            [
                "(2,20) parameters/Mail: The value of 'Mail' has 4,097 bytes, and a parameter takes at most 4,096.",
                "(3,8) tags/team: The value of the tag 'team' has 257 characters, and a tag takes at most 256.",
            ],
            findings);
    }

    [Fact]
    public void Reports_the_key_of_a_tag_that_is_reserved_or_too_long()
    {
        var file = $"template-file-path: a\ntags:\n  AWS:team: web\n  {new string('x', 129)}: web";

        var findings = DeploymentCheck.With(new DeploymentFits(), file);

        Assert.Equal(
            [
                "(3,3) tags/AWS:team: 'AWS:team' begins with 'aws:', which is reserved: choose another key.",
                $"(4,3) tags/{new string('x', 129)}: The key of a tag has 1 to 128 characters, and this one 129.",
            ],
            findings);
    }

    private static string File(int parameters, int tags) =>
        $"template-file-path: a\nparameters: {{{Entries(parameters)}}}\ntags: {{{Entries(tags)}}}";

    private static string Entries(int count) => string.Join(", ", Enumerable.Range(1, count).Select(number => $"K{number}: v"));
}
