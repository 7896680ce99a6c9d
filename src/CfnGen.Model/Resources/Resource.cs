using System.ComponentModel;
using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A resource: the base of the generated records. A copy made with <c>with</c> is the same resource until it is given another id.</summary>
public abstract record Resource : Shape
{
    private const int DependsOnIndex = -3;
    private const int ConditionIndex = -4;
    private const int DeletionPolicyIndex = -5;
    private const int UpdateReplacePolicyIndex = -6;
    private const int CreationPolicyIndex = -7;
    private const int UpdatePolicyIndex = -8;
    private const int MetadataIndex = -9;
    private const int AllowedIndex = -10;

    /// <summary>The logical id; set by the stack that declares the resource, from the member's name or the id given there.</summary>
    public LogicalId? Id { get; internal init; }

    /// <summary>Resources that must be there first although no property refers to them.</summary>
    /// <value>Absent: only what the properties refer to.</value>
    public CfnList<Dependency>? DependsOn
    {
        get => (CfnList<Dependency>?)CfnGet(DependsOnIndex);
        init => CfnSet(DependsOnIndex, value);
    }

    /// <summary>Makes the resource only where the condition holds.</summary>
    public Condition? Condition
    {
        get => (Condition?)CfnGet(ConditionIndex);
        init => CfnSet(ConditionIndex, value);
    }

    /// <summary>What becomes of the resource when it leaves the template or the stack is deleted.</summary>
    /// <value>Absent: it is deleted, but for RDS clusters and instances without one, of which a snapshot is kept.</value>
    public DeletionPolicy? DeletionPolicy
    {
        get => (DeletionPolicy?)CfnGet(DeletionPolicyIndex);
        init => CfnSet(DeletionPolicyIndex, value);
    }

    /// <summary>What becomes of the old resource when an update replaces it.</summary>
    /// <value>Absent: it is deleted.</value>
    public DeletionPolicy? UpdateReplacePolicy
    {
        get => (DeletionPolicy?)CfnGet(UpdateReplacePolicyIndex);
        init => CfnSet(UpdateReplacePolicyIndex, value);
    }

    /// <summary>What CloudFormation waits for before it calls the resource created.</summary>
    public CreationPolicy? CreationPolicy
    {
        get => (CreationPolicy?)CfnGet(CreationPolicyIndex);
        init => CfnSet(CreationPolicyIndex, value);
    }

    /// <summary>How CloudFormation updates the resource, such as the instances of a group in batches.</summary>
    public UpdatePolicy? UpdatePolicy
    {
        get => (UpdatePolicy?)CfnGet(UpdatePolicyIndex);
        init => CfnSet(UpdatePolicyIndex, value);
    }

    /// <summary>Data beside the properties, such as the configuration that cfn-init applies.</summary>
    public ResourceMetadata? Metadata
    {
        get => (ResourceMetadata?)CfnGet(MetadataIndex);
        init => CfnSet(MetadataIndex, value);
    }

    /// <summary>The type in CloudFormation, such as <c>AWS::EC2::VPC</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract string CfnType { get; }

    /// <summary>The stack that declared the resource; null before that. No part of equality.</summary>
    internal Stack? Owner { get; init; }

    /// <summary>The rules that may be broken here, with the reasons: what <see cref="Allowances.Allow"/> was told.</summary>
    internal CfnMap<CfnString>? Allowed
    {
        get => (CfnMap<CfnString>?)CfnGet(AllowedIndex);
        init => CfnSet(AllowedIndex, value);
    }

    public virtual bool Equals(Resource? other) => base.Equals(other) && Id == other.Id;

    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Id);

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);

    internal override IEnumerable<string> Contradictions()
    {
        if (UpdateReplacePolicy?.Node is ScalarNode { Text: "RetainExceptOnCreate" })
        {
            yield return "UpdateReplacePolicy cannot be RetainExceptOnCreate, which only DeletionPolicy knows: use Retain.";
        }

        if (Allowed is not null && AllowedMetadata.Conflict(Metadata?.ToNode()) is { } conflict)
        {
            yield return conflict;
        }
    }

    private protected override string CfnAttributeName(int index) => index switch
    {
        CreationPolicyIndex => nameof(CreationPolicy),
        UpdatePolicyIndex => nameof(UpdatePolicy),
        MetadataIndex => nameof(Metadata),
        _ => base.CfnAttributeName(index),
    };

    internal string RequiredId() => Id?.ToString() ?? throw new InvalidOperationException(
        $"This {CfnType} has no logical id yet, so nothing can refer to it: declare it as a member of the stack, public {GetType().Name} Name => Resource(() => new {GetType().Name} {{ … }});");

    internal IntrinsicNode RefNode() => new(IntrinsicFunction.Ref, ScalarNode.String(RequiredId())) { Owner = Owner };

    private protected override TemplateNode OwnNode()
    {
        var entries = new List<MappingEntry>(4) { new("Type", ScalarNode.String(CfnType)) };
        Attribute(entries, "Condition", Condition is { } condition ? condition.NameNode() : null);
        Attribute(entries, "DependsOn", DependsOn is { Count: > 0 } dependsOn ? dependsOn is [var only] ? only.Node : dependsOn.Node : null);
        Attribute(entries, "CreationPolicy", CreationPolicy?.ToNode());
        Attribute(entries, "UpdatePolicy", UpdatePolicy?.ToNode());
        Attribute(entries, "DeletionPolicy", DeletionPolicy?.Node);
        Attribute(entries, "UpdateReplacePolicy", UpdateReplacePolicy?.Node);
        Attribute(entries, "Metadata", AllowedMetadata.Merge(Metadata?.ToNode(), Allowed));
        var properties = PropertyEntries();
        Attribute(entries, "Properties", properties.Count == 0 ? null : new MappingNode(properties));
        return new MappingNode(entries) { Comments = CommentLines };
    }

    private static void Attribute(List<MappingEntry> entries, string name, TemplateNode? value)
    {
        if (value is not null)
        {
            entries.Add(new(name, value));
        }
    }
}
