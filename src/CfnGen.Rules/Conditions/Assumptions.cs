namespace CfnGen.Rules.Conditions;

/// <summary>What a place in a template supposes: each <c>Fn::If</c> on the way to it adds a condition, and the default of a parameter adds that the parameter has it.</summary>
/// <remarks>A chain that grows at its end, so that a branch costs one link however deep it lies.</remarks>
internal sealed class Assumptions
{
    private Assumptions(Assumptions? outer, string name, bool holds, string? value) => (Outer, Name, Holds, Value) = (outer, name, holds, value);

    /// <summary>Nothing is supposed.</summary>
    public static Assumptions None { get; } = new(null, "", true, null);

    /// <summary>What was supposed before; null for <see cref="None"/>.</summary>
    public Assumptions? Outer { get; }

    /// <summary>The condition, or the parameter if there is a <see cref="Value"/>.</summary>
    public string Name { get; }

    public bool Holds { get; }

    /// <summary>What the parameter has; null where a condition is supposed.</summary>
    public string? Value { get; }

    public Assumptions Suppose(string condition, bool holds) => new(this, condition, holds, null);

    public Assumptions SupposeValue(string parameter, string value) => new(this, parameter, true, value);

    /// <summary>This and all that another place supposes.</summary>
    public Assumptions And(Assumptions other)
    {
        var all = this;
        for (var link = other; link.Outer is not null; link = link.Outer)
        {
            all = new(all, link.Name, link.Holds, link.Value);
        }

        return all;
    }

    /// <summary>For messages: <c>when IsProd and not HasKey</c>; empty when no condition is supposed.</summary>
    public override string ToString()
    {
        var text = "";
        for (var link = this; link.Outer is not null; link = link.Outer)
        {
            if (link.Value is null)
            {
                var one = link.Holds ? link.Name : $"not {link.Name}";
                text = text.Length == 0 ? one : $"{one} and {text}";
            }
        }

        return text.Length == 0 ? "" : $"when {text}";
    }
}
