using CfnGen.Planning.Access.Situations;

namespace CfnGen.Planning.Tests.Access.Situations;

public sealed class SituationTests
{
    [Fact]
    public void Says_its_conditions_in_the_order_of_their_names()
    {
        var situation = Situation.Always.When("IsTrial", false)!.When("IsLarge", true)!;

        Assert.Equal("IsLarge and not IsTrial", situation.Text);
    }

    [Fact]
    public void Excludes_what_cannot_hold_together()
    {
        var both = Situation.Always.When("IsLarge", true)!.And(Situation.Always.When("IsLarge", false)!);

        Assert.Null(both);
    }

    [Fact]
    public void Includes_what_holds_in_fewer_cases()
    {
        var large = Situation.Always.When("IsLarge", true)!;

        Assert.True(Situation.Always.Includes(large));
        Assert.False(large.Includes(Situation.Always));
    }

    [Fact]
    public void Is_shared_out_by_the_two_cases_of_a_condition()
    {
        Situation[] cases = [Situation.Always.When("IsLarge", true)!, Situation.Always.When("IsLarge", false)!];

        var isShared = Situation.Always.IsSharedOut(cases, when => Array.Exists(cases, one => one.Includes(when)));

        Assert.True(isShared);
    }

    [Fact]
    public void Is_not_shared_out_by_one_of_them()
    {
        Situation[] cases = [Situation.Always.When("IsLarge", true)!, Situation.Always.When("IsOld", false)!];

        var isShared = Situation.Always.IsSharedOut(cases, when => Array.Exists(cases, one => one.Includes(when)));

        Assert.False(isShared);
    }
}
