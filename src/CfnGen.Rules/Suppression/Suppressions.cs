using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Suppression;

/// <summary>Which findings an author has excused: on a resource with <c>Metadata: cfngen: ignore:</c>, or for cfn-lint's rules that are ours too.</summary>
internal sealed class Suppressions
{
    private readonly Dictionary<string, HashSet<string>> byPlace = new(StringComparer.Ordinal);

    public Suppressions(Place root, IReadOnlyList<CheckedResource> resources)
    {
        AddCfnLint("", root["Metadata"]);
        foreach (var resource in resources)
        {
            var metadata = resource.Place["Metadata"];
            AddCfnLint(resource.Name, metadata);
            foreach (var excuse in metadata?["cfngen"]?["ignore"]?.Entries ?? [])
            {
                // Without a reason it excuses nothing: a rule says so.
                if (!string.IsNullOrWhiteSpace(excuse.Text))
                {
                    Add(resource.Name, excuse.Name);
                }
            }
        }
    }

    public bool Cover(Finding finding)
    {
        if (byPlace.Count == 0)
        {
            return false;
        }

        return Has("", finding.Rule.Id) || (ResourceOf(finding.Path) is { } resource && Has(resource, finding.Rule.Id));
    }

    private static string? ResourceOf(string path)
    {
        var steps = path.Split('/');
        return steps.Length > 1 && steps[0] == SectionNames.Resources ? steps[1] : null;
    }

    private void AddCfnLint(string place, Place? metadata)
    {
        foreach (var id in metadata?["cfn-lint"]?["config"]?["ignore_checks"]?.Items ?? [])
        {
            foreach (var ours in id.Text is { } theirs ? CfnLintRules.OursFor(theirs) : [])
            {
                Add(place, ours);
            }
        }
    }

    private void Add(string place, string rule)
    {
        if (!byPlace.TryGetValue(place, out var rules))
        {
            rules = new(StringComparer.Ordinal);
            byPlace.Add(place, rules);
        }

        rules.Add(rule);
    }

    private bool Has(string place, string rule) => byPlace.TryGetValue(place, out var rules) && rules.Contains(rule);
}
