namespace CfnGen.Rules.Conditions;

/// <summary>Values that are tried for variables.</summary>
internal sealed class Choices
{
    private readonly Dictionary<Variable, string> values = [];

    // Conditions that use one another would else be computed as often as there are ways between them. Sets, because a dictionary of a
    // structure of ours would be compiled anew at every start.
    private readonly HashSet<Formula> holding = [];
    private readonly HashSet<Formula> failing = [];
    private readonly HashSet<Formula> open = [];

    public string? Of(Variable variable) => values.GetValueOrDefault(variable);

    public Truth Under(Formula formula)
    {
        if (holding.Contains(formula))
        {
            return Truth.True;
        }

        if (failing.Contains(formula))
        {
            return Truth.False;
        }

        if (open.Contains(formula))
        {
            return Truth.Unknown;
        }

        var truth = formula.Under(this);
        (truth switch { Truth.True => holding, Truth.False => failing, _ => open }).Add(formula);
        return truth;
    }

    public void Choose(Variable variable, string value)
    {
        values[variable] = value;
        ForgetResults();
    }

    public void Forget(Variable variable)
    {
        values.Remove(variable);
        ForgetResults();
    }

    private void ForgetResults()
    {
        holding.Clear();
        failing.Clear();
        open.Clear();
    }
}
