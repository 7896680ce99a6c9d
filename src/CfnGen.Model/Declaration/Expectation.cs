using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>What a script expects of a resource that it names by <c>IdOf</c>.</summary>
internal sealed record Expectation(string Id, string Expression, string Path, DeclaredUse Use)
{
    /// <summary>What is wrong, or null when the stack's resource of this id does what is expected.</summary>
    public string? Unmet(Resource? resource) => (resource, Use) switch
    {
        (null, _) => $"IdOf({Expression}) names {Id}, but no public member declares a resource of this id. Where the member gives an explicit id:, write IdOf(\"that id\").",
        (_, DeclaredUse.Init) when Metadata(resource)?["AWS::CloudFormation::Init"] is null =>
            $"cfn-init is to read the metadata of {Id}, but that resource has no AWS::CloudFormation::Init: give it Metadata with Init, or name the resource that has it.",
        (_, DeclaredUse.Signal) when resource.CreationPolicy is null && resource.UpdatePolicy is null =>
            $"cfn-signal is to signal {Id}, but that resource waits for no signals: give it a CreationPolicy or an UpdatePolicy, or name the resource that has one.",
        _ => null,
    };

    // Not the record's own equality, whose comparer for the enumeration is compiled at every start.
    public bool IsSameAs(Expectation other) => Id == other.Id && Use == other.Use && Expression == other.Expression && Path == other.Path;

    private static MappingNode? Metadata(Resource resource) => resource.Metadata?.ToNode() as MappingNode;
}
