using CfnGen.Catalogue;

namespace CfnGen.Codegen.Tests;

/// <summary>The declarations of every service in the catalogue, made once for all tests.</summary>
internal static class AllServices
{
    /// <summary>Service, then the file's path, then type name, then its members.</summary>
    public static IReadOnlyList<(string Service, string Path, Dictionary<string, List<(string Name, string Type)>> Types)> Files { get; } = Generate();

    private static List<(string, string, Dictionary<string, List<(string, string)>>)> Generate()
    {
        var generator = new RecordGenerator(RecordPlan.Current);
        var files = new List<(string, string, Dictionary<string, List<(string, string)>>)>();
        foreach (var service in ResourceCatalogue.ServiceNames)
        {
            files.AddRange(generator.Generate(service, "Mine").Select(file => (service, file.Path, Declarations.Of(file.Text))));
        }

        return files;
    }
}
