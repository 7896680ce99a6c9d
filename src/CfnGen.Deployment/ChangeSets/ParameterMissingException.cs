using CfnGen.Model;

namespace CfnGen.Deployment.ChangeSets;

/// <summary>Parameters have no value: none was given, the stack has none, and neither has the template.</summary>
public sealed class ParameterMissingException(string stack, IReadOnlyList<string> names)
    : CfnGenException(names.Count == 1
        ? $"The parameter {names[0]} has no value: give it one with --parameter {names[0]}=VALUE."
        : $"The parameters {string.Join(", ", names)} have no value: give them one each with --parameter NAME=VALUE.")
{
    public string Stack { get; } = stack;

    public IReadOnlyList<string> Names { get; } = names;
}
