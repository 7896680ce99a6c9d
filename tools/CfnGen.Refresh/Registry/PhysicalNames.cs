using CfnGen.Catalogue;

namespace CfnGen.Refresh.Registry;

/// <summary>Finds the properties that name a resource outside of its stack, where identifier or ARN prove it. What they do not is corrected by hand.</summary>
internal static class PhysicalNames
{
    private static readonly HashSet<string> EverySame = new(["Partition", "Region", "Account"], StringComparer.Ordinal);

    public static ResourceType AddTo(ResourceType type)
    {
        var named = Chosen(type, type.PrimaryIdentifier) ?? Chosen(type, Variables(type.ArnTemplate ?? ""));
        return named is null ? type : type with { PhysicalName = named };
    }

    // All must be the author's to set and fixed for the resource's life; one that the service makes up tells two resources apart.
    private static string[]? Chosen(ResourceType type, IReadOnlyList<string> names)
    {
        var properties = names.Select(type.Properties.Find).ToArray();
        return properties.Length > 0 && properties.All(property => property is { ReadOnly: false, Update: UpdateBehavior.Replacement })
            ? properties.OrderBy(property => Distance(property!, type.ShortName)).Select(property => property!.Name).ToArray()
            : null;
    }

    // The name is called so, or may be left out; what refers to another resource is where the name must be unique.
    private static int Distance(Property property, string typeName) =>
        (property.Name == "Name" || property.Name.StartsWith(typeName, StringComparison.Ordinal) ? 0 : 4)
        + (property.Relationships.Count > 0 ? 2 : 0)
        + (property.Required ? 1 : 0);

    private static string[] Variables(string arn) =>
        arn.Split("${").Skip(1).Select(part => part[..part.IndexOf('}', StringComparison.Ordinal)]).Where(name => !EverySame.Contains(name)).ToArray();
}
