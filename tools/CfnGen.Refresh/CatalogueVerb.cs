using CfnGen.Catalogue;
using CfnGen.Catalogue.Text;
using CfnGen.Refresh.Sources;
using CfnGen.Refresh.Spec;

namespace CfnGen.Refresh;

/// <summary><c>catalogue</c>: reads every source, checks its checksum, and writes the data files.</summary>
internal static class CatalogueVerb
{
    public static int Run(RefreshOptions options)
    {
        var repository = Repository.Find();
        var sources = PinnedSources.Load(repository.Inputs);
        using var downloads = new Downloads();

        var types = SpecDatabase.Read(downloads.File(sources.Spec, options["--spec"]));

        Write(repository, types);
        return 0;
    }

    private static void Write(Repository repository, IReadOnlyList<ResourceType> types)
    {
        var files = types
            .GroupBy(type => type.Service, StringComparer.Ordinal)
            .ToDictionary(service => ServiceFiles.FileName(service.Key), ServiceFileWriter.Write, StringComparer.Ordinal);
        Repository.ReplaceAll(repository.CatalogueData, files, ".txt");
        Console.WriteLine($"{types.Count} types of {files.Count} services, {files.Values.Sum(text => (long)text.Length):N0} characters.");
    }
}
