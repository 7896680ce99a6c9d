namespace CfnGen.Rules.Conditions;

/// <summary>Something that conditions compare, such as a parameter, and the values that make a difference.</summary>
/// <param name="closed">The only values that there are; null when there are others.</param>
internal sealed class Variable(IReadOnlyList<string>? closed)
{
    /// <summary>Stands for every value that no condition names.</summary>
    public const string AnythingElse = "\0";

    private readonly List<string> values = closed is null ? [AnythingElse] : [.. closed];

    public IReadOnlyList<string> Values => values;

    /// <summary>Notes that a condition compares with this value.</summary>
    public void Name(string value)
    {
        if (closed is null && !values.Contains(value))
        {
            values.Insert(values.Count - 1, value);
        }
    }

    /// <summary>Whether it can be this at all.</summary>
    public bool CanBe(string value) => values.Contains(value);

    /// <summary>Which of the values stands for this one.</summary>
    public string ChoiceFor(string value) => CanBe(value) ? value : AnythingElse;
}
