namespace CfnGen.Rules.PropertyRules.RDS;

/// <summary>The engines of a kind of database with their versions, as one version of the data knows them.</summary>
internal sealed class EngineVersions
{
    // RDS has them, beside those that it is made for, and the source of the data leaves them out.
    private static readonly string[] Others = ["custom-", "sqlserver-dev", "docdb", "neptune"];

    private readonly List<string> engines = [];
    private readonly List<string> versions = [];

    /// <summary>The names of the engines, in the order of the alphabet.</summary>
    public IReadOnlyList<string> Engines => engines;

    /// <summary>Those that a resource type takes.</summary>
    public static EngineVersions Of(string type)
    {
        using var reader = new StreamReader(typeof(EngineVersions).Assembly.GetManifestResourceStream("database-engines.txt")!);
        var found = new EngineVersions();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            if (string.Equals(fields[0], type, StringComparison.Ordinal))
            {
                found.engines.Add(fields[1]);
                found.versions.Add(fields[2]);
            }
        }

        return found;
    }

    /// <summary>Whether RDS surely has no engine of this name.</summary>
    public bool LacksEngine(string engine)
    {
        foreach (var other in Others)
        {
            if (engine.StartsWith(other, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return IndexOf(engine) < 0;
    }

    /// <summary>The known versions of an engine; none where nothing is known of them.</summary>
    public IReadOnlyList<string> VersionsOf(string engine) =>
        IndexOf(engine) is >= 0 and var index && versions[index].Length > 0 ? versions[index].Split('|') : [];

    private int IndexOf(string engine)
    {
        for (var index = 0; index < engines.Count; index++)
        {
            if (string.Equals(engines[index], engine, StringComparison.OrdinalIgnoreCase))
            {
                return index;
            }
        }

        return -1;
    }
}
