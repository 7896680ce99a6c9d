using CfnGen.Model.Documents;

namespace CfnGen.Cli.Deploying;

/// <summary>A parameter as a template declares it.</summary>
internal sealed record TemplateParameter(string Name, bool HasDefault, bool IsSecret)
{
    /// <returns>In the order of the template.</returns>
    public static IReadOnlyList<TemplateParameter> AllOf(TemplateDocument template)
    {
        var all = new List<TemplateParameter>();
        foreach (var entry in (template.Root["Parameters"] as MappingNode)?.Entries ?? [])
        {
            if (entry.Value is MappingNode body)
            {
                var isSecret = body["NoEcho"] is ScalarNode { Text: var text } && string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);
                all.Add(new(entry.Key, body["Default"] is not null, isSecret));
            }
        }

        return all;
    }
}
