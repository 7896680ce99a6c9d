using System.IO.Compression;
using System.Text.Json;
using CfnGen.Catalogue;

namespace CfnGen.Refresh.Spec;

/// <summary>Reads <c>db.json.gz</c> of @aws-cdk/aws-service-spec into resource types: the base that other sources enrich.</summary>
internal static class SpecDatabase
{
    public static IReadOnlyList<ResourceType> Read(string path)
    {
        using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var json = JsonDocument.Parse(stream);
        var schema = json.RootElement.GetProperty("schema");
        var definitions = Entities(schema, "typeDefinition").ToDictionary(Id, StringComparer.Ordinal);
        var used = schema.GetProperty("usesType").GetProperty("forward");
        var reader = new SpecShapes(id => definitions[id].GetProperty("name").GetString()!);

        return Entities(schema, "resource")
            .Select(resource => reader.Resource(resource, UsedBy(resource).Select(id => definitions[id])))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .ToArray();

        IEnumerable<string> UsedBy(JsonElement resource) =>
            used.TryGetProperty(Id(resource), out var ids) ? ids.EnumerateArray().Select(Id) : [];
    }

    private static JsonElement.ArrayEnumerator Entities(JsonElement schema, string kind) =>
        schema.GetProperty(kind).GetProperty("entities").EnumerateArray();

    private static string Id(JsonElement entity) => entity.GetProperty("$id").GetString()!;
}
