using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Conditions;

/// <summary>The conditions of a template: which of them can hold together.</summary>
internal sealed class ConditionTable
{
    private readonly FormulaReader formulas;

    public ConditionTable(TemplateSection conditions, TemplateSection parameters)
    {
        formulas = new(conditions, parameters);
        // All of them before the first question: the values that a parameter is compared with are known only then.
        foreach (var condition in conditions.Entries)
        {
            formulas.Named(condition.Name);
        }
    }

    /// <summary>True: there are parameters with which all that is supposed holds. False: there are none. Unknown: it took too long to find out.</summary>
    public Truth CanHold(Assumptions assumptions) => assumptions.Outer is null ? Truth.True : Satisfiability.Of(Supposed(assumptions));

    /// <summary>The same, when a parameter has this value.</summary>
    public Truth CanHold(Assumptions assumptions, string parameter, string value)
    {
        if (assumptions.Outer is null)
        {
            return Truth.True;
        }

        var supposed = Supposed(assumptions);
        supposed.Add(formulas.ParameterIs(parameter, value));
        return Satisfiability.Of(supposed);
    }

    private List<Formula> Supposed(Assumptions assumptions)
    {
        var supposed = new List<Formula>();
        for (var link = assumptions; link.Outer is not null; link = link.Outer)
        {
            var formula = link.Value is { } value ? formulas.ParameterIs(link.Name, value) : formulas.Named(link.Name);
            supposed.Add(link.Holds ? formula : Formula.Not(formula));
        }

        return supposed;
    }
}
