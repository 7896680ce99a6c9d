namespace CfnGen.Deployment.Stacks;

/// <summary>A parameter's value for the next operation.</summary>
/// <param name="Value">Null: the value that the stack has then; where it has none, the template's default.</param>
/// <param name="IsSecret">Whether it is <c>NoEcho</c>, so that nothing may be derived from it.</param>
public sealed record WantedParameter(string Name, string? Value, bool IsSecret = false)
{
    /// <summary>Whether the template has a default for it.</summary>
    public bool HasDefault { get; init; }

    public override string ToString() => Value is null ? $"{Name} (as before)" : $"{Name}={(IsSecret ? "****" : Value)}";
}
