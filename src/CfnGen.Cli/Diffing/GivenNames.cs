using CfnGen.Cli.Diffing.Sources;
using CfnGen.Model.Documents;
using CfnGen.Rules;

namespace CfnGen.Cli.Diffing;

/// <summary>The parameters and resources of the templates that are compared, so that a misspelt option is not passed over in silence.</summary>
internal sealed class GivenNames
{
    private readonly List<string> parameters = [];
    private readonly List<string> resources = [];

    public void Add(TemplatePair pair)
    {
        Add("Parameters", pair, parameters);
        Add("Resources", pair, resources);
    }

    /// <exception cref="WrongUsageException">None of the templates has such a parameter.</exception>
    public void RequireParameters(IEnumerable<string> names) => Require(names, parameters, "parameter");

    /// <exception cref="WrongUsageException">None of the templates has such a resource.</exception>
    public void RequireResources(IEnumerable<string> names) => Require(names, resources, "resource");

    private static void Add(string section, TemplatePair pair, List<string> names)
    {
        foreach (var template in new[] { pair.New, pair.Old })
        {
            foreach (var entry in (template.Root[section] as MappingNode)?.Entries ?? [])
            {
                names.Add(entry.Key);
            }
        }
    }

    private static void Require(IEnumerable<string> names, List<string> known, string kind)
    {
        foreach (var name in names)
        {
            if (!known.Contains(name))
            {
                var problem = $"None of the templates has a {kind} '{name}'.";
                throw new WrongUsageException(NearestName.Of(name, known) is { } nearest ? $"{problem} Did you mean '{nearest}'?" : problem);
            }
        }
    }
}
