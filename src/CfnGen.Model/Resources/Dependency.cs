using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A resource that another one waits for, named by its logical id.</summary>
public sealed class Dependency : CfnValue
{
    private Dependency(Resource resource)
        : base(ScalarNode.String(resource.RequiredId())) => Owner = resource.Owner;

    internal Stack? Owner { get; }

    public static implicit operator Dependency(Resource resource) => new(resource);
}
