namespace CfnGen.Model;

/// <summary>What a parameter is in a deployment; made by <see cref="Parameter.Is(ParameterLiteral)"/>.</summary>
public sealed class ParameterValue
{
    private readonly string? text;

    internal ParameterValue(Parameter parameter, string text) => (Parameter, this.text) = (parameter, text);

    internal ParameterValue(Parameter parameter, Deployment named) => (Parameter, Named) = (parameter, named);

    public Parameter Parameter { get; }

    /// <summary>The deployment whose stack's name the value is; null for a text.</summary>
    internal Deployment? Named { get; }

    internal string Text(Func<Deployment, string> stackNameOf) => text ?? stackNameOf(Named!);
}
