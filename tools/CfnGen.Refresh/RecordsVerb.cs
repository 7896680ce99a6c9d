using CfnGen.Codegen;

namespace CfnGen.Refresh;

/// <summary><c>records</c>: writes the records of the core services from the catalogue, or says which are not what it would write.</summary>
internal static class RecordsVerb
{
    public static int Run(string[] args)
    {
        if (args is not ([] or ["--check"]))
        {
            Console.Error.WriteLine("records takes no option but --check.");
            return 2;
        }

        var folder = new RecordsFolder(Repository.Find().Records);
        var files = new RecordGenerator(RecordPlan.Current).Committed();
        return args is ["--check"] ? Check(folder, files) : Write(folder, files);
    }

    private static int Write(RecordsFolder folder, IReadOnlyList<GeneratedFile> files)
    {
        var written = folder.Write(files);
        Console.WriteLine($"{files.Count} files, {written} of them changed, {files.Sum(file => (long)file.Text.Length):N0} characters.");
        return 0;
    }

    private static int Check(RecordsFolder folder, IReadOnlyList<GeneratedFile> files)
    {
        var differences = folder.Differences(files);
        foreach (var difference in differences)
        {
            Console.Error.WriteLine(difference);
        }

        if (differences.Count == 0)
        {
            Console.WriteLine($"The records are current: {files.Count} files.");
            return 0;
        }

        Console.Error.WriteLine($"{differences.Count} files differ. Run: dotnet run --project tools/CfnGen.Refresh -- records");
        return 1;
    }
}
