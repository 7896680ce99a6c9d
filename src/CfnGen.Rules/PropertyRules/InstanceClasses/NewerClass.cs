namespace CfnGen.Rules.PropertyRules.InstanceClasses;

/// <summary>Whether a class that is not known may have come after the data: a generation, a variant of the newest one, or a larger size.</summary>
internal sealed class NewerClass
{
    // A service gains about one generation a year; a number far above is a slip.
    private const int Soon = 10;

    private readonly ClassName name;
    private readonly List<ClassName> series = [];
    private readonly List<ClassName> family = [];
    private readonly bool startIsKnown;
    private readonly bool startsDiffer;
    private readonly int newest;

    public NewerClass(ClassName name, IReadOnlyList<string> known)
    {
        this.name = name;
        string? start = null;
        var newestOfAll = 0;
        foreach (var text in known)
        {
            if (ClassName.Parse(text) is not { } other)
            {
                continue;
            }

            startsDiffer |= start is not null && start != other.Start;
            start = other.Start;
            startIsKnown |= other.Start == name.Start;
            newestOfAll = Math.Max(newestOfAll, other.Generation);
            if (other.Series == name.Series)
            {
                series.Add(other);
                newest = Math.Max(newest, other.Generation);
                if (other.Generation == name.Generation && other.Variant == name.Variant)
                {
                    family.Add(other);
                }
            }
        }

        newest = series.Count > 0 ? newest : newestOfAll;
    }

    public bool IsPossible
    {
        get
        {
            if ((!startIsKnown && !startsDiffer) || name.Generation < newest || name.Generation > newest + Soon)
            {
                return false;
            }

            var size = ClassSize.RankOf(name.Size);
            return name.Generation > newest || series.Count == 0
                || (family.Count > 0 ? size > LargestOfFamily() : name.Variant.Length > 0 && size >= 0);
        }
    }

    private int LargestOfFamily()
    {
        var largest = -1;
        foreach (var other in family)
        {
            largest = Math.Max(largest, ClassSize.RankOf(other.Size));
        }

        return largest;
    }
}
