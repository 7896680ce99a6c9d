namespace CfnGen.Rules.Conditions;

/// <summary>What a place in a template supposes of the conditions: each <c>Fn::If</c> on the way to it adds one.</summary>
/// <remarks>A chain that grows at its end, so that a branch costs one link however deep it lies.</remarks>
internal sealed class Assumptions
{
    private Assumptions(Assumptions? outer, string condition, bool holds) => (Outer, Condition, Holds) = (outer, condition, holds);

    /// <summary>Nothing is supposed.</summary>
    public static Assumptions None { get; } = new(null, "", true);

    /// <summary>What was supposed before; null for <see cref="None"/>.</summary>
    public Assumptions? Outer { get; }

    public string Condition { get; }

    public bool Holds { get; }

    public Assumptions Suppose(string condition, bool holds) => new(this, condition, holds);

    /// <summary>This and all that another place supposes.</summary>
    public Assumptions And(Assumptions other)
    {
        var all = this;
        for (var link = other; link.Outer is not null; link = link.Outer)
        {
            all = all.Suppose(link.Condition, link.Holds);
        }

        return all;
    }

    /// <summary>For messages: <c>when IsProd and not HasKey</c>; empty when nothing is supposed.</summary>
    public override string ToString()
    {
        var text = "";
        for (var link = this; link.Outer is not null; link = link.Outer)
        {
            var one = link.Holds ? link.Condition : $"not {link.Condition}";
            text = text.Length == 0 ? one : $"{one} and {text}";
        }

        return text.Length == 0 ? "" : $"when {text}";
    }
}
