using CfnGen.Refresh.Sources;
using CfnGen.Refresh.Values;

namespace CfnGen.Refresh;

/// <summary><c>values</c>: writes what services have at a time, such as classes of instances, for the rules to read.</summary>
internal static class ValuesVerb
{
    public static int Run(RefreshOptions options)
    {
        var repository = Repository.Find();
        var package = PinnedSources.Load(repository.Inputs).Values;
        var folder = options["--extensions"] ?? Path.Combine(Downloads.Python("cfnlint"), "data", "schemas", "extensions");
        var contents = Read(folder);
        package.MustHave(Checksum.Of(contents.Select(file => (file.Key, file.Value))));

        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["database-engines.txt"] = string.Concat(EngineSource.All.Select(source => source.Lines(contents))),
            [ActionSource.Target] = ActionSource.Lines(contents[ActionSource.File]),
            ["instance-classes.txt"] = string.Concat(ClassSource.All.Select(source => source.Line(contents))),
        };
        Repository.ReplaceAll(repository.RuleData, files, ".txt");
        Console.WriteLine($"{files.Count} files, {files.Values.Sum(text => (long)text.Length):N0} characters.");
        return 0;
    }

    private static SortedDictionary<string, byte[]> Read(string folder)
    {
        var contents = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in ClassSource.All.SelectMany(source => source.Files).Concat(EngineSource.All.Select(source => source.File)).Append(ActionSource.File))
        {
            contents.Add(file, File.ReadAllBytes(Path.Combine(folder, file)));
        }

        return contents;
    }
}
