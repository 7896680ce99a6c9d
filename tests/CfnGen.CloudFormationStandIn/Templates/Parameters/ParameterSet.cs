using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Templates.Parameters;

/// <summary>The parameters of a stack with their values.</summary>
internal sealed class ParameterSet
{
    private readonly IReadOnlyList<ParameterValue> values;

    private ParameterSet(IReadOnlyList<ParameterValue> values) => this.values = values;

    public static ParameterSet Empty { get; } = new([]);

    /// <summary>In the order of the template.</summary>
    public IReadOnlyList<ParameterValue> Values => values;

    public ParameterValue? Find(string key) => values.FirstOrDefault(value => value.Key == key);

    /// <summary>Gives each parameter of a template its value: the one asked for, the one before, or its default.</summary>
    /// <exception cref="ServiceException">A value is missing, not wanted or not allowed.</exception>
    public static ParameterSet Bind(StackTemplate template, IReadOnlyList<RequestedParameter> requested, ParameterSet previous, ParameterStore store)
    {
        Refuse(
            requested.Select(parameter => parameter.Key).Except(template.Parameters.Select(parameter => parameter.Key)),
            names => $"Parameters: [{names}] do not exist in the template");
        var bound = template.Parameters.Select(declaration => (Declaration: declaration, Value: Value(declaration, requested, previous))).ToList();
        Refuse(
            bound.Where(pair => pair.Value is null).Select(pair => pair.Declaration.Key),
            names => $"Parameters: [{names}] must have values");
        foreach (var (declaration, value) in bound)
        {
            ParameterConstraints.Check(declaration, value!);
        }

        return new([.. bound.Select(pair => new ParameterValue(
            pair.Declaration,
            pair.Value!,
            pair.Declaration.IsFromStore ? store.Find(pair.Value!, pair.Declaration.ValueType) : null))]);
    }

    /// <summary>Whether the other has the same parameters with the same values.</summary>
    public bool IsSameAs(ParameterSet other) =>
        values.Count == other.values.Count && values.All(value => other.Find(value.Key) is { } theirs && theirs.Value == value.Value && theirs.Resolved == value.Resolved);

    private static string? Value(ParameterDeclaration declaration, IReadOnlyList<RequestedParameter> requested, ParameterSet previous)
    {
        var given = requested.LastOrDefault(parameter => parameter.Key == declaration.Key);
        if (given is not { UsePrevious: true })
        {
            return given?.Value ?? declaration.Default;
        }

        return previous.Find(declaration.Key)?.Value ?? throw ServiceException.Validation(
            $"Invalid input for parameter key {declaration.Key}. Cannot specify usePreviousValue as true for a parameter key not in the previous template");
    }

    private static void Refuse(IEnumerable<string> keys, Func<string, string> message)
    {
        var names = string.Join(", ", keys);
        if (names.Length > 0)
        {
            throw ServiceException.Validation(message(names));
        }
    }
}
