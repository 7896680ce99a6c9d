using System.Globalization;

namespace CfnGen.CloudFormationStandIn.Wire;

/// <summary>A request of the Query protocol, or one structure in it: names and values, lists as <c>Tags.member.1.Key</c>.</summary>
internal sealed class QueryRequest
{
    private readonly IReadOnlyDictionary<string, string> values;
    private readonly string prefix;

    public QueryRequest(IReadOnlyDictionary<string, string> values)
        : this(values, "")
    {
    }

    private QueryRequest(IReadOnlyDictionary<string, string> values, string prefix)
    {
        this.values = values;
        this.prefix = prefix;
    }

    /// <summary>The value of that name; null when the request does not have it.</summary>
    public string? this[string name] => values.GetValueOrDefault(prefix + name);

    /// <summary>Whether anything is given under a name: a value, a structure, or a list, also an empty one.</summary>
    public bool Has(string name) =>
        values.ContainsKey(prefix + name) || values.Keys.Any(key => key.StartsWith($"{prefix}{name}.", StringComparison.Ordinal));

    public string Required(string name) => this[name] is { Length: > 0 } value
        ? value
        : throw ServiceException.Validation($"1 validation error detected: Value null at '{char.ToLowerInvariant(name[0])}{name[1..]}' failed to satisfy constraint: Member must not be null");

    public bool Flag(string name) => string.Equals(this[name], "true", StringComparison.OrdinalIgnoreCase);

    public int? Number(string name) =>
        int.TryParse(this[name], NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    public IReadOnlyList<string> Texts(string name)
    {
        var found = new List<string>();
        while (this[Member(name, found.Count + 1)] is { } text)
        {
            found.Add(text);
        }

        return found;
    }

    public QueryRequest Structure(string name) => new(values, $"{prefix}{name}.");

    public IReadOnlyList<QueryRequest> Structures(string name)
    {
        var found = new List<QueryRequest>();
        while (Has(Member(name, found.Count + 1)))
        {
            found.Add(Structure(Member(name, found.Count + 1)));
        }

        return found;
    }

    private static string Member(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}.member.{number}");
}
