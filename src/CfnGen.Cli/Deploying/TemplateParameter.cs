using CfnGen.Model.Documents;

namespace CfnGen.Cli.Deploying;

/// <summary>A parameter as a template declares it.</summary>
/// <param name="Default">Null: it has none.</param>
/// <param name="IsSecret">Whether it is <c>NoEcho</c>.</param>
internal sealed record TemplateParameter(string Name, string? Default, bool IsSecret)
{
    public bool HasDefault => Default is not null;

    /// <returns>In the order of the template.</returns>
    public static IReadOnlyList<TemplateParameter> AllOf(TemplateDocument template)
    {
        var all = new List<TemplateParameter>();
        foreach (var entry in (template.Root["Parameters"] as MappingNode)?.Entries ?? [])
        {
            if (entry.Value is MappingNode body)
            {
                var isSecret = body["NoEcho"] is ScalarNode { Text: var text } && string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);
                all.Add(new(entry.Key, TextOf(body["Default"]), isSecret));
            }
        }

        return all;
    }

    /// <summary>What the secret ones are where nobody gives them a value.</summary>
    public static IEnumerable<string> SecretDefaultsOf(TemplateDocument template) =>
        AllOf(template).Where(parameter => parameter is { IsSecret: true, HasDefault: true }).Select(parameter => parameter.Default!);

    private static string? TextOf(TemplateNode? value) => value switch
    {
        null => null,
        ScalarNode scalar => scalar.Written ?? scalar.Text,
        _ => "",
    };
}
