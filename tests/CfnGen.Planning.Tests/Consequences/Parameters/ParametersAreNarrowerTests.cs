using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Consequences.Parameters;

public sealed class ParametersAreNarrowerTests
{
    private const string Look = "Look at the value that each deployment gives Size.";

    [Theory]
    [InlineData("Type: String, MinLength: 3", "Type: String, MinLength: 12", "MinLength")]
    [InlineData("Type: String", "Type: String, MaxLength: 12", "MaxLength")]
    [InlineData("Type: Number, MinValue: 1, MaxValue: 9", "Type: Number, MinValue: 2, MaxValue: 8", "MinValue and MaxValue")]
    [InlineData("Type: String", "Type: String, AllowedPattern: '[a-z]+'", "AllowedPattern")]
    [InlineData("Type: String", "Type: String, AllowedValues: [a, b]", "AllowedValues")]
    [InlineData("Type: String, AllowedValues: [a, b]", "Type: String, AllowedValues: [b, c]", "AllowedValues")]
    public void A_value_that_the_stack_has_may_not_fit_any_more(string before, string after, string limits)
    {
        var plan = Plans.Between(Template(before), Template(after));

        Assert.Equal(
            $"Warning Size: The parameter Size takes fewer values than before ({limits}): an update fails where the stack has one that does not fit any more. | {Look}",
            ConsequenceLines.Of(plan, ConsequenceKind.NeedsAction));
    }

    [Theory]
    [InlineData("Type: String, MinLength: 3", "Type: String, MinLength: 2")]
    [InlineData("Type: Number, MaxValue: 3", "Type: Number")]
    [InlineData("Type: String, AllowedPattern: '[a-z]+'", "Type: String")]
    [InlineData("Type: String, AllowedValues: [a, b]", "Type: String, AllowedValues: [a, b, c]")]
    [InlineData("Type: String, Description: a", "Type: String, Description: b")]
    public void Wider_limits_need_nothing(string before, string after)
    {
        var plan = Plans.Between(Template(before), Template(after));

        Assert.Empty(plan.Consequences);
    }

    [Theory]
    [InlineData("Type: String, Default: abc", "Type: String, Default: abc, MinLength: 12", "is shorter than MinLength, 12")]
    [InlineData("Type: String, Default: abc", "Type: String, Default: abc, MaxLength: 2", "is longer than MaxLength, 2")]
    [InlineData("Type: Number, Default: 1", "Type: Number, Default: 1, MinValue: 2", "is below MinValue, 2")]
    [InlineData("Type: Number, Default: 9", "Type: Number, Default: 9, MaxValue: 8", "is above MaxValue, 8")]
    [InlineData("Type: String, Default: A1", "Type: String, Default: A1, AllowedPattern: '[a-z]+'", "does not match AllowedPattern, [a-z]+")]
    [InlineData("Type: String, Default: a", "Type: String, Default: a, AllowedValues: [b, c]", "is none of AllowedValues")]
    [InlineData("Type: String, Default: many", "Type: Number, Default: many", "is no number")]
    [InlineData("Type: String, Default: '1,x'", "Type: List<Number>, Default: '1,x'", "is no number")]
    public void A_default_that_does_not_fit_is_refused(string before, string after, string problem)
    {
        var plan = Plans.Between(Template(before), Template(after));

        Assert.Equal($"Alarm Size: The default of Size {problem}: CloudFormation refuses the template. | Give Size a Default that fits.", ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
    }

    [Fact]
    public void A_former_default_that_does_not_fit_fails_stacks_that_have_it()
    {
        var plan = Plans.Between(Template("Type: Number, Default: 1"), Template("Type: Number, Default: 5, MinValue: 4"));

        Assert.StartsWith(
            "Warning Size: The former default of Size is below MinValue, 4: an update of a stack that has it fails unless it gives Size another value. | ",
            ConsequenceLines.Of(plan, ConsequenceKind.NeedsAction),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3", "Alarm Size: The value that the deployment gives Size is below MinValue, 4: CloudFormation refuses the update. | Give Size a value that fits, or leave its limits as they were.")]
    [InlineData("4", "")]
    public void A_value_that_the_deployment_gives_decides(string given, string expected)
    {
        var options = new PlanOptions { Parameters = new Dictionary<string, string>(StringComparer.Ordinal) { ["Size"] = given } };

        var plan = Plans.Between(Template("Type: Number, Default: 5"), Template("Type: Number, Default: 5, MinValue: 4"), options);

        Assert.Equal(expected, ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
    }

    [Fact]
    public void Of_a_value_that_is_not_shown_the_form_is_not_known()
    {
        const string Before = "Type: String, Default: '\uE0000\uE001'";

        var plan = Plans.Between(Template(Before), Template(Before + ", MinLength: 12, AllowedPattern: '[a-z]+'"));

        Assert.Equal("", ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
    }

    [Theory]
    [InlineData("'(?<'")]
    [InlineData("'^[A-Z][0-9]$'")]
    public void A_pattern_that_cannot_be_read_or_has_its_own_ends_refuses_nothing_that_fits(string pattern)
    {
        var plan = Plans.Between(Template("Type: String, Default: A1"), Template($"Type: String, Default: A1, AllowedPattern: {pattern}"));

        Assert.Equal("", ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
    }

    private static string Template(string size) => $"Parameters: {{Size: {{{size}}}}}\nResources: {{Work: {{Type: AWS::SQS::Queue}}}}";
}
