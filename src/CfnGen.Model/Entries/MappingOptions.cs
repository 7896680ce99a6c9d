using System.Collections;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>The rows of a mapping: <c>new() { ["eu-west-1"] = new() { ["Image"] = "ami-1" } }</c>. Values are literals: CloudFormation allows no function there.</summary>
public sealed class MappingOptions : IEnumerable<KeyValuePair<string, CfnJson>>
{
    private readonly CfnMap<CfnJson> rows = new();

    /// <summary>A comment above the mapping in YAML.</summary>
    public string? Comment { get; init; }

    public CfnJson this[string key]
    {
        set => rows.Add(key, value);
    }

    public IEnumerator<KeyValuePair<string, CfnJson>> GetEnumerator() => rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal TemplateNode ToNode() => rows.Node.With(default, Comment is { } comment ? Comments.Lines(comment) : null);
}
