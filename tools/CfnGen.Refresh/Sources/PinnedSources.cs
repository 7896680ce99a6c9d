using System.Text.Json;

namespace CfnGen.Refresh.Sources;

/// <summary>data/sources.json: which version of each input, and its checksum.</summary>
internal sealed record PinnedSources(PinnedPackage Spec, PinnedPackage Registry, PinnedPackage Values, IReadOnlyList<PinnedPackage> Sdk)
{
    private static readonly JsonSerializerOptions Reading = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static PinnedSources Load(string folder) =>
        JsonSerializer.Deserialize<PinnedSources>(File.ReadAllText(Path.Combine(folder, "sources.json")), Reading)
        ?? throw new FormatException("data/sources.json is empty.");

    /// <summary>The client of that short name.</summary>
    public PinnedPackage Client(string shortName) =>
        Sdk.FirstOrDefault(client => client.ShortName == shortName)
        ?? throw new FormatException($"data/sources.json pins no {shortName}.");
}
