using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.RDS;

/// <summary>What the kinds of databases have in common.</summary>
internal static class Engines
{
    public const string Cluster = "AWS::RDS::DBCluster";
    public const string Instance = "AWS::RDS::DBInstance";

    public static bool IsAurora(string engine) => engine.StartsWith("aurora", StringComparison.OrdinalIgnoreCase);

    /// <summary>Those of the settings that surely can be set where the assumptions hold, at their keys.</summary>
    /// <param name="template">The template.</param>
    /// <param name="database">The cluster or instance.</param>
    /// <param name="settings">The names of the settings.</param>
    /// <param name="when">The assumptions.</param>
    public static List<Place> SetWhere(CheckedTemplate template, CheckedObject database, string[] settings, Assumptions when)
    {
        var found = new List<Place>();
        foreach (var setting in settings)
        {
            foreach (var value in template.ValuesWhere(database, setting, when))
            {
                // To say that nothing is meant harms no database.
                if (template.TextOf(value)?.IsFalse() != true)
                {
                    found.Add(database.Find(setting)!);
                    break;
                }
            }
        }

        return found;
    }

    /// <summary>The properties of the cluster that an instance belongs to, where there is one branch of them; null otherwise.</summary>
    public static CheckedObject? ClusterOf(CheckedTemplate template, Branch id) =>
        template.TargetOf(id.Place) is { Attribute: null, Resource: { Type: Cluster } cluster } && template.SettingsOf(cluster) is [var only] ? only : null;
}
