using CfnGen.Cli.Diffing.Reports;
using CfnGen.Planning.Changes;

namespace CfnGen.Cli.Tests.Diffing.Reports;

public sealed class EffectWordsTests
{
    [Theory]
    [InlineData(UpdateEffect.None, null, null, "not touched")]
    [InlineData(UpdateEffect.NoInterruption, null, "IsLive holds", "in place if IsLive holds")]
    [InlineData(UpdateEffect.NoInterruption, "running instances stay", "IsLive holds", "in place if IsLive holds: running instances stay")]
    [InlineData(UpdateEffect.ExistenceIf, null, null, "moved under a condition")]
    [InlineData(UpdateEffect.ReplacementIf, null, null, "perhaps a replacement")]
    [InlineData(UpdateEffect.ReplacementIf, "the name changes", null, "replacement if the name changes")]
    [InlineData(UpdateEffect.ReplacementIf, null, "IsLive holds", "replacement if IsLive holds")]
    [InlineData(UpdateEffect.ReplacementIf, "the name changes", "IsLive holds", "replacement if IsLive holds, and the name changes")]
    [InlineData(UpdateEffect.Refused, "the type changes", null, "refused by CloudFormation: the type changes")]
    public void A_change_is_told_with_its_reason_and_when_it_happens(UpdateEffect effect, string? reason, string? when, string expected)
    {
        var words = EffectWords.Of(new ValueChange { Path = "Properties.Name", Effect = effect, Reason = reason, When = when });

        Assert.Equal(expected, words);
    }

    [Theory]
    [InlineData("IsLive comes out differently", "made or deleted if IsLive comes out differently")]
    [InlineData(null, "made or deleted")]
    public void A_condition_that_changes_makes_or_deletes(string? when, string expected)
    {
        var words = EffectWords.Of(new ValueChange { Path = "Condition", Effect = UpdateEffect.ExistenceIf, When = when, Cause = new(CauseKind.Condition, "IsLive") });

        Assert.Equal(expected, words);
    }

    [Fact]
    public void What_is_certain_of_a_resource_is_told_before_what_is_not()
    {
        var resource = new ResourceChange
        {
            LogicalId = "Work",
            Type = "AWS::SQS::Queue",
            Kind = ChangeKind.Changed,
            Effect = UpdateEffect.NoInterruption,
            Changes =
            [
                new() { Path = "Properties.A", Effect = UpdateEffect.NoInterruption, When = "IsLive holds" },
                new() { Path = "Properties.B", Effect = UpdateEffect.NoInterruption },
            ],
        };

        Assert.Equal("in place", EffectWords.Of(resource));
    }
}
