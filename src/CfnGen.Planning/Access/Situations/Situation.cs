namespace CfnGen.Planning.Access.Situations;

/// <summary>The template's conditions under which something is there.</summary>
internal sealed class Situation : IEquatable<Situation>
{
    private const char Negation = '!';

    // Beyond this many conditions a case that all of them share out between them is taken for one that is not covered.
    private const int MostTried = 4;

    private readonly string[] terms;

    private Situation(string[] terms)
    {
        this.terms = terms;
        Text = string.Join(" and ", Array.ConvertAll(terms, term => term[0] == Negation ? "not " + term[1..] : term));
    }

    public static Situation Always { get; } = new([]);

    /// <summary><c>IsProduction and not IsTrial</c>; empty: always.</summary>
    public string Text { get; }

    /// <summary>This one, and the condition too; null: the two exclude each other.</summary>
    public Situation? When(string condition, bool holds) => With(holds ? condition : Negation + condition);

    /// <summary>Both at once; null: they exclude each other.</summary>
    public Situation? And(Situation other)
    {
        var both = this;
        foreach (var term in other.terms)
        {
            both = both?.With(term);
        }

        return both;
    }

    /// <summary>What is left to say of this one where the other is known to hold.</summary>
    public Situation Without(Situation other) => other.terms.Length == 0 ? this : new(Array.FindAll(terms, term => !other.Has(term)));

    /// <summary>Whether this one holds wherever the other does.</summary>
    public bool Includes(Situation narrower) => Array.TrueForAll(terms, narrower.Has);

    /// <summary>Whether something holds all over this situation: at once, or in both cases of conditions that others mention.</summary>
    /// <param name="others">Where the conditions to try come from.</param>
    /// <param name="holds">Whether it holds all over a situation that is as narrow as this one or narrower.</param>
    public bool IsSharedOut(IReadOnlyList<Situation> others, Func<Situation, bool> holds)
    {
        if (holds(this))
        {
            return true;
        }

        if (terms.Length >= MostTried)
        {
            return false;
        }

        foreach (var other in others)
        {
            foreach (var term in other.terms)
            {
                if (!Has(term) && With(term) is { } one && With(Opposite(term)) is { } two)
                {
                    return one.IsSharedOut(others, holds) && two.IsSharedOut(others, holds);
                }
            }
        }

        return false;
    }

    public bool Equals(Situation? other) => other is not null && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as Situation);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    private static string Opposite(string term) => term[0] == Negation ? term[1..] : Negation + term;

    private bool Has(string term) => Array.IndexOf(terms, term) >= 0;

    private Situation? With(string term)
    {
        if (Has(term))
        {
            return this;
        }

        if (Has(Opposite(term)))
        {
            return null;
        }

        string[] more = [.. terms, term];
        Array.Sort(more, (one, other) => string.CompareOrdinal(one.TrimStart(Negation), other.TrimStart(Negation)));
        return new(more);
    }
}
