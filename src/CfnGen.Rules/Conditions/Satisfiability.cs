namespace CfnGen.Rules.Conditions;

/// <summary>Whether formulas can hold together.</summary>
/// <remarks>Tries values and gives up after a fixed number of steps: the question is hard in general, but hardly ever in a template.</remarks>
internal sealed class Satisfiability(IReadOnlyList<Formula> formulas)
{
    private const int MaxSteps = 20_000;

    private readonly Choices choices = new();
    private int steps;

    /// <summary>True: they can. False: they cannot. Unknown: it took too long to find out.</summary>
    public static Truth Of(IReadOnlyList<Formula> formulas) => new Satisfiability(formulas).Search();

    /// <summary>The same, when a variable has this value: chosen first, because each of a thousand allowed values is asked about.</summary>
    public static Truth Of(IReadOnlyList<Formula> formulas, Variable variable, string value)
    {
        var question = new Satisfiability(formulas);
        question.choices.Choose(variable, value);
        return question.Search();
    }

    private Truth Search()
    {
        steps += formulas.Count;
        if (steps > MaxSteps)
        {
            return Truth.Unknown;
        }

        Formula? open = null;
        foreach (var formula in formulas)
        {
            switch (choices.Under(formula))
            {
                case Truth.False:
                    return Truth.False;
                case Truth.Unknown:
                    open ??= formula;
                    break;
            }
        }

        return open?.Open(choices) is { } variable ? Try(variable) : Truth.True;
    }

    private Truth Try(Variable variable)
    {
        var result = Truth.False;
        foreach (var value in variable.Values)
        {
            choices.Choose(variable, value);
            var truth = Search();
            if (truth == Truth.True)
            {
                return Truth.True;
            }

            if (truth == Truth.Unknown)
            {
                result = Truth.Unknown;
            }

            if (steps > MaxSteps)
            {
                return Truth.Unknown;
            }
        }

        choices.Forget(variable);
        return result;
    }
}
