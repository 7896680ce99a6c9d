using System.Diagnostics.CodeAnalysis;

namespace CfnGen.Rules.PropertyRules.InstanceClasses;

/// <summary>The classes that a property takes, as one version of the data knows them.</summary>
/// <param name="types">The resource types that have the property, at any depth.</param>
/// <param name="property">Its name.</param>
/// <param name="names">The names of the classes, parted by bars; taken apart only when asked for.</param>
internal sealed class ClassList(string[] types, string property, string names)
{
    public IReadOnlyList<string> Types => types;

    public string Property => property;

    [field: MaybeNull]
    public IReadOnlyList<string> Names => field ??= names.Split('|');

    public static List<ClassList> ReadAll()
    {
        using var reader = new StreamReader(typeof(ClassList).Assembly.GetManifestResourceStream("instance-classes.txt")!);
        var lists = new List<ClassList>();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            lists.Add(new(fields[0].Split(','), fields[1], fields[2]));
        }

        return lists;
    }

    /// <summary>Whether the service surely has no such class. It may have one that is newer than the data.</summary>
    public bool Lacks(string text)
    {
        foreach (var known in Names)
        {
            // RDS prices some processors by a part after the size, which is not known for each class.
            if (text.StartsWith(known, StringComparison.OrdinalIgnoreCase) && (text.Length == known.Length || text[known.Length] == '.'))
            {
                return false;
            }
        }

        if (text.EndsWith(".serverless", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return ClassName.Parse(text) is { } name ? !new NewerClass(name, Names).IsPossible : !MayBeNamedWithoutGeneration(text);
    }

    /// <summary>The class that may be meant: of the same generation where there is one, because db.t4.micro is db.t4g.micro rather than db.t1.micro.</summary>
    public string? NearestTo(string text)
    {
        var sameGeneration = new List<string>();
        foreach (var known in Names)
        {
            if (ClassName.Parse(text) is { } name && ClassName.Parse(known) is { } other && other.Series == name.Series && other.Generation == name.Generation)
            {
                sameGeneration.Add(known);
            }
        }

        return NearestName.Of(text, sameGeneration) ?? NearestName.Of(text, Names);
    }

    // Such as stream.standard.large of AppStream and rg.xlarge of Redshift, where nothing tells what is new, but of a family that is known.
    private bool MayBeNamedWithoutGeneration(string text)
    {
        var dot = text.LastIndexOf('.');
        var family = text[..(dot + 1)];
        var areSome = false;
        var largest = -1;
        foreach (var known in Names)
        {
            if (ClassName.Parse(known) is null && !known.EndsWith(".serverless", StringComparison.Ordinal))
            {
                areSome = true;
                if (known.StartsWith(family, StringComparison.OrdinalIgnoreCase))
                {
                    largest = Math.Max(largest, ClassSize.RankOf(known[family.Length..]));
                }
            }
        }

        return areSome && dot > 0 && ClassSize.RankOf(text[(dot + 1)..].ToLowerInvariant()) > largest;
    }
}
