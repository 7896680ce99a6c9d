namespace CfnGen.Model;

/// <summary>The members of one stack that were asked for so far, and those that are being made right now.</summary>
internal sealed class MemberTable
{
    private readonly Dictionary<string, Entry> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Part> parts = new(StringComparer.Ordinal);
    private readonly List<Expectation> expected = [];
    private readonly List<string> open = [];

    /// <summary>The member of that id, made when first asked for.</summary>
    public T Declare<T>(string path, LogicalId id, Func<LogicalId, T> make)
        where T : class
    {
        var entry = Entered(path, KeyOf(typeof(T), id), id, make);
        return entry.Path == path && entry.Value is T value
            ? value
            : throw new InvalidStackException([new(path, $"The logical id {id} is taken by {entry.Path} already: give one of the two another id with id:.")]);
    }

    public T Place<T>(string path, Func<T> make)
        where T : Part
    {
        if (!parts.TryGetValue(path, out var part))
        {
            part = (T)Open(path, make);
            parts.Add(path, part);
        }

        return (T)part;
    }

    /// <summary>Remembers that a script names an id, so that lowering can tell when nothing declares it.</summary>
    public void Expect(Expectation expectation)
    {
        if (!expected.Exists(expectation.IsSameAs))
        {
            expected.Add(expectation);
        }
    }

    /// <summary>The member that declared a resource, such as <c>WebAppStack.Group</c>.</summary>
    public string PathOf(Resource resource) => byId[KeyOf(typeof(Resource), resource.Id.GetValueOrDefault())].Path;

    /// <summary>Everything that was asked for, with the member that declares it.</summary>
    public IEnumerable<Entry> Declared => byId.Values;

    /// <summary>What scripts expect of the resources that they name, and what stacks of the members of their parts, and do not find.</summary>
    public IEnumerable<StackProblem> UnmetExpectations()
    {
        foreach (var part in parts.Values)
        {
            foreach (var problem in part.Place.UnmetIds())
            {
                yield return problem;
            }
        }

        foreach (var expectation in expected)
        {
            var resource = byId.TryGetValue("Resource " + expectation.Id, out var entry) ? entry.Value as Resource : null;
            if (expectation.Unmet(resource) is { } problem && (resource is not null || expectation.Use == DeclaredUse.Name))
            {
                yield return new(expectation.Path, problem);
            }
        }
    }

    // Parameters, resources and loops share one space of names, because Ref finds them all; the other sections have one each.
    private static string KeyOf(Type type, LogicalId id) =>
        (typeof(Resource).IsAssignableFrom(type) || typeof(Parameter).IsAssignableFrom(type) || type == typeof(Loop) ? nameof(Resource) : type.Name) + " " + id;

    // Not generic, and so one method for all types of members: each of its own costs time at every start.
    private Entry Entered(string path, string key, LogicalId id, Func<LogicalId, object> make)
    {
        if (!byId.TryGetValue(key, out var entry))
        {
            entry = new(path, Open(path, () => make(id)));
            byId.Add(key, entry);
        }

        return entry;
    }

    private object Open(string path, Func<object> make)
    {
        var start = open.IndexOf(path);
        if (start >= 0)
        {
            throw new CircularReferenceException([.. open.Skip(start), path]);
        }

        open.Add(path);
        try
        {
            return make();
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or ArgumentException or FormatException)
        {
            throw new InvalidStackException([new(path, wrong.Message)], wrong);
        }
        finally
        {
            open.RemoveAt(open.Count - 1);
        }
    }

    internal sealed record Entry(string Path, object Value);
}
