using CfnGen.Rules.Conditions;

namespace CfnGen.Rules.Tests.Conditions;

public sealed class AssumptionsTests
{
    [Fact]
    public void Read_as_words_in_the_order_in_which_they_were_made()
    {
        var assumptions = Assumptions.None.Suppose("IsProd", true).Suppose("HasKey", false);

        Assert.Equal("when IsProd and not HasKey", assumptions.ToString());
    }

    [Fact]
    public void Read_as_nothing_when_nothing_is_supposed()
    {
        Assert.Equal("", Assumptions.None.ToString());
    }
}
