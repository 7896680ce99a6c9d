using CfnGen.Catalogue.Text;

namespace CfnGen.Catalogue;

/// <summary>What CloudFormation is: every resource type, from data pinned at build time.</summary>
/// <remarks>
/// Looking one type up reads only its own lines. Nothing is kept, so hold on to a <see cref="ResourceType"/> that is used often.
/// Safe for use by several threads.
/// </remarks>
public static class ResourceCatalogue
{
    /// <summary>The services by their full name, <c>AWS::EC2</c> or <c>Alexa::ASK</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> ServiceNames => ServiceFiles.Names;

    /// <summary>The names of all resource types, in ordinal order.</summary>
    public static IReadOnlyList<string> TypeNames => AllTypes.Names;

    /// <summary>The resource types of a service, in ordinal order of their names; empty when there is no such service.</summary>
    /// <param name="service">The full name: <c>AWS::EC2</c>.</param>
    public static IReadOnlyList<ResourceType> TypesOf(string service)
    {
        var file = ServiceFiles.Open(service);
        if (file is null)
        {
            return [];
        }

        var types = new List<ResourceType>();
        foreach (var name in file.TypeNames())
        {
            types.Add(ResourceTypeReader.Read(file.Find(name)!));
        }

        return types;
    }

    /// <summary>The resource type of that exact name, or null.</summary>
    /// <param name="typeName">For example <c>AWS::EC2::VPC</c>.</param>
    public static ResourceType? Find(string typeName)
    {
        var service = ServiceOf(typeName);
        var block = service is null ? null : ServiceFiles.Open(service)?.Find(typeName);
        return block is null ? null : ResourceTypeReader.Read(block);
    }

    private static string? ServiceOf(string typeName)
    {
        var first = typeName.IndexOf("::", StringComparison.Ordinal);
        var second = first < 0 ? -1 : typeName.IndexOf("::", first + 2, StringComparison.Ordinal);
        return second < 0 ? null : typeName[..second];
    }

    // A class of its own, so that only who asks for all names reads all files.
    private static class AllTypes
    {
        public static readonly IReadOnlyList<string> Names = ReadNames();

        private static string[] ReadNames()
        {
            var names = new List<string>();
            foreach (var service in ServiceFiles.Names)
            {
                names.AddRange(ServiceFiles.Open(service)!.TypeNames());
            }

            return names.ToArray();
        }
    }
}
