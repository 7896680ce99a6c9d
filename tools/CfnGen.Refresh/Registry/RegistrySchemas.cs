using System.Text.Json;
using System.Text.RegularExpressions;
using CfnGen.Refresh.Sources;

namespace CfnGen.Refresh.Registry;

/// <summary>The AWS registry's schemas by resource type, from cfn-lint's folder or from the unpacked zip that AWS publishes.</summary>
internal sealed partial class RegistrySchemas
{
    private readonly SortedDictionary<string, byte[]> schemas = new(StringComparer.Ordinal);

    /// <summary>One checksum over all types and their schemas.</summary>
    public string Sha256 => Checksum.Of(schemas.Select(schema => (schema.Key, schema.Value)));

    /// <summary>The schema of a type, or null.</summary>
    public JsonElement? Find(string typeName) =>
        schemas.TryGetValue(typeName, out var bytes) ? JsonDocument.Parse(bytes).RootElement : null;

    public static RegistrySchemas Load(string folder)
    {
        var schemas = new RegistrySchemas();
        var resources = Path.Combine(folder, "resources");
        if (Directory.Exists(resources))
        {
            schemas.AddRegions(Path.Combine(folder, "providers"), resources);
        }
        else
        {
            schemas.AddAll(folder);
        }

        return schemas;
    }

    // cfn-lint stores each distinct schema once, and lists per region which one holds. The first region, where everything comes first, wins.
    private void AddRegions(string providers, string resources)
    {
        var regions = Directory.GetFiles(providers, "*_*_*.py").OrderBy(path => path, StringComparer.Ordinal).ToList();
        var first = Path.Combine(providers, "us_east_1.py");
        foreach (var region in regions.Where(path => path != first).Prepend(first))
        {
            foreach (Match entry in RegionEntry().Matches(File.ReadAllText(region)))
            {
                var typeName = entry.Groups["type"].Value;
                if (!schemas.ContainsKey(typeName))
                {
                    schemas.Add(typeName, File.ReadAllBytes(Path.Combine(resources, entry.Groups["file"].Value + ".json")));
                }
            }
        }
    }

    private void AddAll(string folder)
    {
        foreach (var path in Directory.GetFiles(folder, "*.json"))
        {
            var bytes = File.ReadAllBytes(path);
            using var schema = JsonDocument.Parse(bytes);
            schemas.Add(schema.RootElement.GetProperty("typeName").GetString()!, bytes);
        }
    }

    [GeneratedRegex("""^\s*"(?<type>[^"]+)": "(?<file>[0-9a-f]+)",$""", RegexOptions.Multiline)]
    private static partial Regex RegionEntry();
}
