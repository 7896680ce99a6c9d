using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Conditions;

/// <summary>Turns the conditions of a template into formulas over what they compare.</summary>
/// <remarks>What cannot be understood becomes a variable of its own: it may be true or false, and nothing is concluded from it.</remarks>
internal sealed class FormulaReader(TemplateSection conditions, TemplateSection parameters)
{
    private readonly Dictionary<string, Formula?> named = new(StringComparer.Ordinal);
    private readonly Dictionary<TemplateNode, Variable> compared = [];

    /// <summary>What the condition of this name says.</summary>
    public Formula Named(string name)
    {
        if (named.TryGetValue(name, out var formula))
        {
            // Null: it is being read, so it needs itself, which a rule reports.
            return formula ?? Unknown();
        }

        named.Add(name, null);
        formula = conditions.Find(name) is { } place ? Read(place.Node) : Unknown();
        named[name] = formula;
        return formula;
    }

    /// <summary>What stands for a parameter; null for one that no condition looks at.</summary>
    public Variable? VariableOf(string parameter) => compared.GetValueOrDefault(new IntrinsicNode(IntrinsicFunction.Ref, ScalarNode.String(parameter)));

    /// <summary>That a parameter has this value; always true for one that no condition looks at.</summary>
    public Formula ParameterIs(string parameter, string value) =>
        VariableOf(parameter) is { } variable ? Formula.Is(variable, variable.ChoiceFor(value)) : Formula.Always;

    private static Formula Unknown() => Formula.Is(new Variable(["true", "false"]), "true");

    private Formula Read(TemplateNode node)
    {
        if (node is not IntrinsicNode call)
        {
            return Unknown();
        }

        if (call is { Argument: ScalarNode name } && call.Function == IntrinsicFunction.Condition)
        {
            return Named(name.Text);
        }

        if (call.Argument is not SequenceNode { Items: var items })
        {
            return Unknown();
        }

        if (call.Function == IntrinsicFunction.Equals && items is [var left, var right])
        {
            return Equal(left, right);
        }

        if (call.Function == IntrinsicFunction.Not && items is [var operand])
        {
            return Formula.Not(Read(operand));
        }

        return call.Function == IntrinsicFunction.And ? Formula.All(ReadAll(items))
            : call.Function == IntrinsicFunction.Or ? Formula.Any(ReadAll(items))
            : Unknown();
    }

    private Formula[] ReadAll(IReadOnlyList<TemplateNode> nodes)
    {
        var formulas = new Formula[nodes.Count];
        for (var index = 0; index < formulas.Length; index++)
        {
            formulas[index] = Read(nodes[index]);
        }

        return formulas;
    }

    private Formula Equal(TemplateNode left, TemplateNode right) => (left, right) switch
    {
        (ScalarNode a, ScalarNode b) => string.Equals(a.Text, b.Text, StringComparison.Ordinal) ? Formula.Always : Formula.Never,
        (ScalarNode value, _) => Is(right, value.Text),
        (_, ScalarNode value) => Is(left, value.Text),
        _ when left.Equals(right) => Formula.Always,
        _ => Formula.Is(VariableOf(new SequenceNode([left, right]), ["true", "false"]), "true"),
    };

    private Formula Is(TemplateNode operand, string value)
    {
        var variable = VariableOf(operand, AllowedValues(operand));
        variable.Name(value);
        return Formula.Is(variable, value);
    }

    private Variable VariableOf(TemplateNode operand, IReadOnlyList<string>? values)
    {
        if (!compared.TryGetValue(operand, out var variable))
        {
            variable = new(values);
            compared.Add(operand, variable);
        }

        return variable;
    }

    private List<string>? AllowedValues(TemplateNode operand)
    {
        if (operand is not IntrinsicNode { Argument: ScalarNode name } call
            || call.Function != IntrinsicFunction.Ref
            || parameters.Find(name.Text)?["AllowedValues"]?.Items is not { Length: > 0 } items)
        {
            return null;
        }

        var values = new List<string>();
        foreach (var item in items)
        {
            if (item.Text is not { } text)
            {
                return null;
            }

            values.Add(text);
        }

        return values;
    }
}
