namespace CfnGen.Rules.Conditions;

/// <summary>Values that are tried for variables.</summary>
internal sealed class Choices
{
    private readonly Dictionary<Variable, string> values = [];

    // Conditions that use one another would else be computed as often as there are ways between them.
    private readonly Dictionary<Formula, Truth> known = [];

    public string? Of(Variable variable) => values.GetValueOrDefault(variable);

    public Truth Under(Formula formula)
    {
        if (!known.TryGetValue(formula, out var truth))
        {
            truth = formula.Under(this);
            known.Add(formula, truth);
        }

        return truth;
    }

    public void Choose(Variable variable, string value)
    {
        values[variable] = value;
        known.Clear();
    }

    public void Forget(Variable variable)
    {
        values.Remove(variable);
        known.Clear();
    }
}
