using CfnGen.Model;

namespace CfnGen.Cli.Templates;

/// <summary>The catalogue of stacks cannot be used: a name is no file's name, or is taken twice.</summary>
internal sealed class StackNameException(string name, string message) : CfnGenException(message)
{
    public string Name { get; } = name;
}
