using CfnGen.Rules.Conditions;

namespace CfnGen.Rules.Tests.Conditions;

public sealed class SatisfiabilityTests
{
    [Fact]
    public void Gives_up_on_a_question_that_is_too_hard()
    {
        // Nine pigeons for eight holes: no two may share one, and there is no short way to see that it cannot be done.
        const int Holes = 8;
        var pigeons = Enumerable.Range(0, Holes + 1).Select(_ => new Variable([.. Enumerable.Range(0, Holes).Select(hole => $"{hole}")])).ToArray();
        var formulas = new List<Formula>();
        foreach (var (first, second) in pigeons.SelectMany((one, index) => pigeons[..index].Select(other => (one, other))))
        {
            formulas.AddRange(Enumerable.Range(0, Holes).Select(hole => Formula.Not(Formula.All([Formula.Is(first, $"{hole}"), Formula.Is(second, $"{hole}")]))));
        }

        var truth = Satisfiability.Of(formulas);

        Assert.Equal(Truth.Unknown, truth);
    }

    [Fact]
    public void Finds_the_one_value_that_is_left()
    {
        var colour = new Variable(["red", "green", "blue"]);

        var truth = Satisfiability.Of([Formula.Not(Formula.Is(colour, "red")), Formula.Not(Formula.Is(colour, "blue"))]);

        Assert.Equal(Truth.True, truth);
    }
}
