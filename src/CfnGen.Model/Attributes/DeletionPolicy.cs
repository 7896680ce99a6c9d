using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>What becomes of a resource that leaves the stack, or of the old one when an update replaces it.</summary>
public sealed class DeletionPolicy : CfnValue
{
    private DeletionPolicy(TemplateNode node)
        : base(node)
    {
    }

    public static DeletionPolicy Delete => new(ScalarNode.String("Delete"));

    /// <summary>It stays in the account, outside the stack.</summary>
    public static DeletionPolicy Retain => new(ScalarNode.String("Retain"));

    /// <summary>It stays, unless the stack's very creation failed; only as a deletion policy.</summary>
    public static DeletionPolicy RetainExceptOnCreate => new(ScalarNode.String("RetainExceptOnCreate"));

    /// <summary>It is deleted after a snapshot was made; only volumes, RDS, Redshift, ElastiCache, Neptune and DocumentDB know how.</summary>
    public static DeletionPolicy Snapshot => new(ScalarNode.String("Snapshot"));

    /// <summary>Chosen by an expression; CloudFormation resolves it only with the transform AWS::LanguageExtensions.</summary>
    public static implicit operator DeletionPolicy(CfnString value) => new(value.Node);
}
