using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Consequences.Parameters;

public sealed class ParametersDifferTests
{
    private const string Resources = "\nResources: {Work: {Type: AWS::SQS::Queue}}";
    private const string Size = "Parameters: {Size: {Type: Number, Default: 1}}" + Resources;

    [Fact]
    public void A_new_parameter_without_a_default_needs_a_value()
    {
        var plan = Plans.Between(Resources, "Parameters: {Size: {Type: Number}}" + Resources);

        Assert.Equal(
            "Warning Size: The parameter Size is new and has no default: the update fails unless whoever deploys gives it a value. | "
            + "Give Size a Default, or a value in every deployment before this template arrives.",
            ConsequenceLines.Of(plan, ConsequenceKind.NeedsAction));
    }

    [Fact]
    public void A_new_parameter_to_which_the_deployment_gives_a_value_needs_nothing()
    {
        var options = new PlanOptions { Parameters = new Dictionary<string, string>(StringComparer.Ordinal) { ["Size"] = "2" } };

        var plan = Plans.Between(Resources, "Parameters: {Size: {Type: Number}}" + Resources, options);

        Assert.Equal("", ConsequenceLines.Of(plan, ConsequenceKind.NeedsAction));
    }

    [Fact]
    public void A_removed_parameter_fails_who_still_gives_it_a_value()
    {
        var plan = Plans.Between(Size, Resources);

        Assert.Equal(
            "Warning Size: The parameter Size is gone: a deployment that still gives it a value fails. | Take Size out of the deployments' parameter files in the same commit.",
            ConsequenceLines.Of(plan, ConsequenceKind.NeedsAction));
    }

    [Fact]
    public void A_parameter_under_a_new_name_does_not_keep_its_value()
    {
        var plan = Plans.Between(Size, Size.Replace("Size", "Count", StringComparison.Ordinal));

        Assert.Equal(
            "Warning Count: The parameter Count is defined as Size was, which is gone: unless whoever deploys gives it a value, it has its default and not the value that Size has. | "
            + "Give Count the value that Size has, in every deployment before this template arrives.",
            ConsequenceLines.Of(plan, ConsequenceKind.NeedsAction).Split('\n')[0]);
    }

    [Fact]
    public void A_new_default_counts_for_new_stacks_only()
    {
        var plan = Plans.Between(Size, Size.Replace("Default: 1", "Default: 2", StringComparison.Ordinal));

        Assert.Equal(
            "Note Size: The new default of Size counts for new stacks only: an update keeps the value that the stack has, unless it gives another one.",
            ConsequenceLines.Of(plan, ConsequenceKind.NoEffect));
    }

    [Fact]
    public void A_parameter_of_another_type_may_not_take_the_value_that_the_stack_has()
    {
        var plan = Plans.Between(Size, Size.Replace("Number", "String", StringComparison.Ordinal));

        Assert.Equal(
            "Warning Size: The parameter Size changes its type from Number to String: the value that the stack has may not fit. | Look at the value that each deployment gives Size.",
            ConsequenceLines.Of(plan, ConsequenceKind.NeedsAction));
    }
}
