using CfnGen.Cli.Diffing.Sources;
using CfnGen.Model.Documents;

namespace CfnGen.Cli.Diffing.Secrets;

/// <summary>The parameters that one of two templates hides with <c>NoEcho</c>.</summary>
internal sealed class HiddenParameters
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    public HiddenParameters(TemplatePair pair)
    {
        Add(pair.Old);
        Add(pair.New);
    }

    public bool Contains(string name) => names.Contains(name);

    private void Add(TemplateDocument template)
    {
        foreach (var parameter in (template.Root["Parameters"] as MappingNode)?.Entries ?? [])
        {
            if (parameter.Value is MappingNode declaration && declaration["NoEcho"] is ScalarNode { Text: var hides }
                && string.Equals(hides, "true", StringComparison.OrdinalIgnoreCase))
            {
                names.Add(parameter.Key);
            }
        }
    }
}
