using System.Text;
using System.Text.Json;

namespace CfnGen.Refresh.Values;

/// <summary>Where the engines of a kind of database stand, and their versions.</summary>
/// <param name="File">The file below cfn-lint's extensions.</param>
/// <param name="Type">The resource type.</param>
internal sealed record EngineSource(string File, string Type)
{
    public static IReadOnlyList<EngineSource> All { get; } =
    [
        new("aws_rds_dbcluster/engine_version.json", "AWS::RDS::DBCluster"),
        new("aws_rds_dbinstance/engine_version.json", "AWS::RDS::DBInstance"),
    ];

    /// <summary>A line for each engine: type, engine and versions, parted by tabs; no versions where the source knows none.</summary>
    public string Lines(IReadOnlyDictionary<string, byte[]> contents)
    {
        using var schema = JsonDocument.Parse(contents[File]);
        var lines = new StringBuilder();
        foreach (var engine in SchemaValues.Of(schema.RootElement, "Engine"))
        {
            lines.Append(Type).Append('\t').Append(engine).Append('\t').AppendJoin('|', VersionsOf(engine, schema.RootElement)).Append('\n');
        }

        return lines.ToString();
    }

    private static SortedSet<string> VersionsOf(string engine, JsonElement schema)
    {
        var versions = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var part in schema.GetProperty("allOf").EnumerateArray())
        {
            if (part.GetProperty("if").GetProperty("properties").GetProperty("Engine").TryGetProperty("const", out var name) && name.ValueEquals(engine))
            {
                versions.UnionWith(SchemaValues.Of(part.GetProperty("then"), "EngineVersion"));
            }
        }

        return versions;
    }
}
