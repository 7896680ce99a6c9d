using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Conditions;

/// <summary>The conditions of a template: which of them can hold together.</summary>
internal sealed class ConditionTable
{
    private readonly FormulaReader formulas;
    private readonly TemplateSection parameters;

    // Many rules ask about the same place. Sets, because a dictionary of an enumeration of ours would be compiled anew at every start.
    private readonly HashSet<Assumptions> possible = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Assumptions> impossible = new(ReferenceEqualityComparer.Instance);

    public ConditionTable(TemplateSection conditions, TemplateSection parameters)
    {
        this.parameters = parameters;
        formulas = new(conditions, parameters);
        // All of them before the first question: the values that a parameter is compared with are known only then.
        foreach (var condition in conditions.Entries)
        {
            formulas.Named(condition.Name);
        }
    }

    /// <summary>True: there are parameters with which all that is supposed holds. False: there are none. Unknown: it took too long to find out.</summary>
    public Truth CanHold(Assumptions assumptions)
    {
        if (assumptions.Outer is null || possible.Contains(assumptions))
        {
            return Truth.True;
        }

        if (impossible.Contains(assumptions))
        {
            return Truth.False;
        }

        var answer = Satisfiability.Of(Supposed(assumptions));
        if (answer != Truth.Unknown)
        {
            (answer == Truth.True ? possible : impossible).Add(assumptions);
        }

        return answer;
    }

    /// <summary>The same, when a parameter has this value.</summary>
    public Truth CanHold(Assumptions assumptions, string parameter, string value)
    {
        // Of a parameter that no condition looks at, each of a thousand allowed values has the same answer.
        if (assumptions.Outer is null || formulas.VariableOf(parameter) is not { } variable)
        {
            return CanHold(assumptions);
        }

        var choice = variable.ChoiceFor(value);
        return variable.CanBe(choice) ? Satisfiability.Of(Supposed(assumptions), variable, choice) : Truth.False;
    }

    /// <summary>Whether all that is supposed surely holds when nobody gives a parameter another value than its default.</summary>
    public bool HoldByDefault(Assumptions assumptions)
    {
        if (assumptions.Outer is null)
        {
            return true;
        }

        var defaults = new List<Formula>();
        foreach (var parameter in parameters.Entries)
        {
            if (parameter["Default"]?.Text is { } value)
            {
                defaults.Add(formulas.ParameterIs(parameter.Name, value));
            }
        }

        for (var link = assumptions; link.Outer is not null; link = link.Outer)
        {
            if (Satisfiability.Of([.. defaults, Formula.Not(FormulaOf(link))]) != Truth.False)
            {
                return false;
            }
        }

        return true;
    }

    private List<Formula> Supposed(Assumptions assumptions)
    {
        var supposed = new List<Formula>();
        for (var link = assumptions; link.Outer is not null; link = link.Outer)
        {
            supposed.Add(FormulaOf(link));
        }

        return supposed;
    }

    private Formula FormulaOf(Assumptions link)
    {
        var formula = link.Value is { } value ? formulas.ParameterIs(link.Name, value) : formulas.Named(link.Name);
        return link.Holds ? formula : Formula.Not(formula);
    }
}
