using CfnGen.Catalogue;
using CfnGen.Catalogue.Text;
using CfnGen.Refresh.Corrections;
using CfnGen.Refresh.Coverage;
using CfnGen.Refresh.Registry;
using CfnGen.Refresh.Sdk;
using CfnGen.Refresh.Sources;
using CfnGen.Refresh.Spec;

namespace CfnGen.Refresh;

/// <summary><c>catalogue</c>: reads every source in turn, each checked against its checksum, and writes the data files and docs/catalogue.md.</summary>
internal static class CatalogueVerb
{
    public static int Run(RefreshOptions options)
    {
        var repository = Repository.Find();
        var sources = PinnedSources.Load(repository.Inputs);
        using var downloads = new Downloads();
        var report = new CoverageReport(Describe(sources));

        var types = ReadSpec(sources.Spec, options["--spec"] ?? downloads.Npm(sources.Spec));
        report.Count("spec", types.Values);
        AddRegistry(types, sources.Registry, options["--registry"] ?? Path.Combine(Downloads.Python("cfnlint"), "data", "schemas"));
        report.Count("registry", types.Values);
        AddEnumerations(types, repository, sources, client => options["--sdk"] is { } folder ? Path.Combine(folder, client.ShortName) : downloads.Npm(client));
        report.Count("SDK", types.Values);
        Correct(types, repository);
        report.Count("by hand", types.Values);

        Write(repository, types.Values.ToArray());
        File.WriteAllText(Path.Combine(repository.Docs, "catalogue.md"), report.Write());
        return 0;
    }

    private static SortedDictionary<string, ResourceType> ReadSpec(PinnedPackage package, string folder)
    {
        var path = Path.Combine(folder, "db.json.gz");
        package.MustHave(Checksum.Of(File.ReadAllBytes(path)));
        return new(SpecDatabase.Read(path).ToDictionary(type => type.Name, StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static void AddRegistry(SortedDictionary<string, ResourceType> types, PinnedPackage package, string folder)
    {
        var schemas = RegistrySchemas.Load(folder);
        package.MustHave(schemas.Sha256);
        foreach (var type in types.Values.ToArray())
        {
            types[type.Name] = PhysicalNames.AddTo(RegistryEnricher.Enrich(type, schemas));
        }
    }

    private static void AddEnumerations(
        SortedDictionary<string, ResourceType> types, Repository repository, PinnedSources sources, Func<PinnedPackage, string> folderOf)
    {
        var mappings = ShapeMapping.Load(Path.Combine(repository.Inputs, "enumerations.txt"));
        foreach (var client in mappings.GroupBy(mapping => mapping.Client, StringComparer.Ordinal))
        {
            var package = sources.Client(client.Key);
            var folder = folderOf(package);
            package.MustHave(Checksum.Of(SdkModel.Files(folder).Select(path => (Path.GetFileName(path), File.ReadAllBytes(path)))));
            var model = SdkModel.Load(folder);
            foreach (var type in client.GroupBy(mapping => mapping.TypeName, StringComparer.Ordinal))
            {
                types[type.Key] = SdkEnricher.Enrich(types[type.Key], model, type);
            }
        }
    }

    private static void Correct(SortedDictionary<string, ResourceType> types, Repository repository)
    {
        foreach (var path in Directory.GetFiles(Path.Combine(repository.Inputs, "corrections"), "*.txt").Order(StringComparer.Ordinal))
        {
            CorrectionFile.Load(path).ApplyTo(types);
        }

        RelationshipFile.Load(Path.Combine(repository.Inputs, "relationships.txt")).ApplyTo(types);
    }

    private static void Write(Repository repository, ResourceType[] types)
    {
        var files = types
            .GroupBy(type => type.Service, StringComparer.Ordinal)
            .ToDictionary(service => ServiceFiles.FileName(service.Key), ServiceFileWriter.Write, StringComparer.Ordinal);
        Repository.ReplaceAll(repository.CatalogueData, files, ".txt");
        Console.WriteLine($"{types.Length} types of {files.Count} services, {files.Values.Sum(text => (long)text.Length):N0} characters.");
    }

    private static string[] Describe(PinnedSources sources) =>
    [
        $"spec: `{sources.Spec.Package}` {sources.Spec.Version}, the base",
        $"registry: AWS's resource schemas as patched and packed by `{sources.Registry.Package}` {sources.Registry.Version}",
        $"SDK: the enumerations of {sources.Sdk.Count} `@aws-sdk` clients, paired by `data/enumerations.txt`",
        "by hand: `data/corrections` and `data/relationships.txt`",
    ];
}
