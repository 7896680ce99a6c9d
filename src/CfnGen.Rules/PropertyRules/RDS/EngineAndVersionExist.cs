using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.RDS;

/// <summary>A database runs an engine that RDS has, in a version that it has, or that may have come after the data.</summary>
internal sealed class EngineAndVersionExist : Rule
{
    public override RuleInfo Info { get; } = new("CG3610", Severity.Error,
        "An engine and its version are ones that RDS has.",
        "RDS refuses the database. A version that is newer than the known ones is let pass, and so is a major version alone.",
        "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html")
    {
        Wrong = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties: {Engine: aurora}
            """,
        Right = """
            Resources:
              Data:
                Type: AWS::RDS::DBCluster
                Properties: {Engine: aurora-mysql}
            """,
    };

    private const string Engine = "Engine";
    private const string Version = "EngineVersion";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in (string[])[Engines.Cluster, Engines.Instance])
        {
            EngineVersions? known = null;
            foreach (var database in template.Properties.ObjectsOf(type))
            {
                known ??= EngineVersions.Of(type);
                foreach (var finding in CheckEngine(database, known, template))
                {
                    yield return finding;
                }

                foreach (var finding in CheckVersion(database, known, template))
                {
                    yield return finding;
                }
            }
        }
    }

    private IEnumerable<Finding> CheckEngine(CheckedObject database, EngineVersions known, CheckedTemplate template)
    {
        foreach (var engine in EnginesOf(database, template))
        {
            if (known.LacksEngine(engine.Text))
            {
                yield return At(engine.Place, $"'{Engine}' cannot be '{engine.Text}': {Advice(engine.Text, known)}");
            }
        }
    }

    private IEnumerable<Finding> CheckVersion(CheckedObject database, EngineVersions known, CheckedTemplate template)
    {
        foreach (var engine in EnginesOf(database, template))
        {
            var versions = known.VersionsOf(engine.Text);
            foreach (var version in versions.Count == 0 ? [] : template.TextsWhere(database, Version, engine.When))
            {
                if (version.Text.Length > 0 && !EngineVersion.MayExist(version.Text, versions))
                {
                    yield return At(version.Place, $"'{Version}' cannot be '{version.Text}'{version.Origin}: {Advice(version.Text, engine.Text, versions)}");
                }
            }
        }
    }

    // Those that stand there: one that a parameter chooses is for the deployment to know, and its default may be the choice of nobody.
    private static List<KnownText> EnginesOf(CheckedObject database, CheckedTemplate template)
    {
        var engines = new List<KnownText>();
        foreach (var engine in template.Texts(database, Engine))
        {
            if (engine is { Origin.Length: 0, Text.Length: > 0 })
            {
                engines.Add(engine);
            }
        }

        return engines;
    }

    private static string Advice(string engine, EngineVersions known) =>
        engine.Equals("aurora", StringComparison.OrdinalIgnoreCase) ? "use aurora-mysql, which followed it."
        : NearestName.Of(engine, known.Engines) is { } nearest ? $"did you mean '{nearest}'?"
        : $"use one of {string.Join(", ", known.Engines)}.";

    private static string Advice(string version, string engine, IReadOnlyList<string> versions) =>
        NearestName.Of(version, versions) is { } nearest ? $"did you mean '{nearest}', which is a version of {engine}?"
        : $"it is none of the {Digits.Of(versions.Count)} known versions of {engine}.";
}
