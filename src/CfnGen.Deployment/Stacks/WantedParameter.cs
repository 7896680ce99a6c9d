namespace CfnGen.Deployment.Stacks;

/// <summary>A parameter's value for the next operation.</summary>
/// <param name="Value">Null: the value that the stack has.</param>
/// <param name="IsSecret">Whether it is <c>NoEcho</c>, so that nothing may be derived from it.</param>
public sealed record WantedParameter(string Name, string? Value, bool IsSecret = false)
{
    public override string ToString() => Value is null ? $"{Name} (as before)" : $"{Name}={(IsSecret ? "****" : Value)}";
}
