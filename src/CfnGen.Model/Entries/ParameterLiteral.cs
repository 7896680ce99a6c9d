using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A text or number in the declaration of a parameter.</summary>
public sealed class ParameterLiteral : IEquatable<ParameterLiteral>
{
    private ParameterLiteral(ScalarNode node) => Node = node;

    internal ScalarNode Node { get; }

    public static implicit operator ParameterLiteral(string value) => new(ScalarNode.String(value));

    public static implicit operator ParameterLiteral(long value) => new(ScalarNode.Integer(value));

    public static implicit operator ParameterLiteral(double value) => new((ScalarNode)((CfnNumber)value).Node);

    public bool Equals(ParameterLiteral? other) => other is not null && Node.Equals(other.Node);

    public override bool Equals(object? obj) => Equals(obj as ParameterLiteral);

    public override int GetHashCode() => Node.GetHashCode();

    public override string ToString() => Node.Text;
}
