namespace CfnGen.Catalogue;

/// <summary>One resource type, all that the catalogue knows of it.</summary>
/// <remarks>Compare by <see cref="TypeShape.Name"/>: the lists inside compare by reference.</remarks>
public sealed record ResourceType : TypeShape
{
    /// <summary>The full name of the service: <c>AWS::EC2</c>.</summary>
    public string Service => Name[..ShortNameStart(Name, 2)];

    /// <summary>The last part of the service's name: <c>EC2</c>.</summary>
    public string ServiceName => Service[(Service.IndexOf("::", StringComparison.Ordinal) + 2)..];

    /// <summary>The last part of the name: <c>VPC</c>.</summary>
    public string ShortName => Name[ShortNameStart(Name, 0)..];

    /// <summary>What Fn::GetAtt can read.</summary>
    public IReadOnlyList<ResourceAttribute> Attributes { get; init; } = [];

    /// <summary>The nested property types; each is read when it is asked for.</summary>
    public DefinitionSet Definitions { get; init; } = DefinitionSet.Empty;

    /// <summary>The properties or attributes that identify a resource to the Cloud Control API; empty when unknown.</summary>
    public IReadOnlyList<string> PrimaryIdentifier { get; init; } = [];

    /// <summary>
    /// The properties or attributes whose value Ref returns, joined by <c>|</c> when there are several; empty when unknown.
    /// </summary>
    public IReadOnlyList<string> RefReturns { get; init; } = [];

    /// <summary>Null: the resource takes no tags.</summary>
    public TagSupport? Tags { get; init; }

    /// <summary>How its ARN is built, with <c>${Partition}</c>, <c>${Region}</c>, <c>${Account}</c> and property names; null when unknown.</summary>
    public string? ArnTemplate { get; init; }

    /// <summary>
    /// The properties that together name the resource outside of its stack, the name itself first, then what it must be unique in. A replacement
    /// cannot be made while the name is set and all of them stay as they are, because the old resource has the name. Empty: the service makes
    /// the name up, takes it twice, or nothing is known.
    /// </summary>
    public IReadOnlyList<string> PhysicalName { get; init; } = [];

    /// <summary>A replacement deletes the old resource before it makes the new one, so that no name is in the way. Others are made first.</summary>
    public bool DeletedFirst { get; init; }

    /// <summary>Holds data that a deletion or replacement loses. Only true says something.</summary>
    public bool Stateful { get; init; }

    /// <summary>Takes <c>Snapshot</c> as DeletionPolicy and UpdateReplacePolicy.</summary>
    public bool MakesSnapshots { get; init; }

    /// <summary>AWS calls the type out of date.</summary>
    public bool Deprecated { get; init; }

    /// <summary>The macro that a template must name in <c>Transform</c> for this type; null for most.</summary>
    public string? RequiredTransform { get; init; }

    /// <summary>The security meaning of the whole type, such as <c>ResourcePolicyResource</c>; null for most.</summary>
    public string? Scrutiny { get; init; }

    /// <summary>Paths, parted by dots, whose change replaces the resource although the property line cannot say so: <c>Tags.*.Key</c>.</summary>
    public IReadOnlyList<string> AdditionalReplacementProperties { get; init; } = [];

    /// <summary>The attribute of that name, or null.</summary>
    public ResourceAttribute? FindAttribute(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (string.Equals(attribute.Name, name, StringComparison.Ordinal))
            {
                return attribute;
            }
        }

        return null;
    }

    private static int ShortNameStart(string name, int before)
    {
        var first = name.IndexOf("::", StringComparison.Ordinal);
        return name.IndexOf("::", first + 2, StringComparison.Ordinal) + 2 - before;
    }
}
