using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Access.Reading;

/// <summary>The services of which a resource that says something of access was changed; what others say of access is as it was.</summary>
internal sealed class ChangedServices
{
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    public int Count => names.Count;

    public static ChangedServices Of(PlannedTemplate before, PlannedTemplate after)
    {
        var services = new ChangedServices();
        services.AddChanged(before, after);
        services.AddChanged(after, before);
        return services;
    }

    public bool Include(string type) => names.Contains(ServiceOf(type));

    private void AddChanged(PlannedTemplate template, PlannedTemplate other)
    {
        var book = new AccessBook(template);
        var reader = new AccessReader(book);
        foreach (var resource in template.Resources)
        {
            var service = ServiceOf(resource.Type);
            if (names.Contains(service) || other.Find(resource.LogicalId)?.Node.Equals(resource.Node) == true)
            {
                continue;
            }

            var known = book.Count;
            reader.Read(resource);
            if (book.Count > known)
            {
                names.Add(service);
            }
        }
    }

    private static string ServiceOf(string type) => type.LastIndexOf(':') is var end and > 0 ? type[..(end - 1)] : type;
}
