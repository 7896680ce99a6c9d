using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>What a stack declares beside resources: a parameter, rule, mapping, condition or output.</summary>
public abstract class Declaration
{
    private protected Declaration(Stack owner, LogicalId id, string member) => (Owner, Id, Member) = (owner, id, member);

    /// <summary>The name of the entry in its section.</summary>
    public LogicalId Id { get; }

    internal Stack Owner { get; }

    /// <summary>The stack's member that declared it, such as <c>WebAppStack.AdminEmail</c>.</summary>
    internal string Member { get; }

    internal abstract string Section { get; }

    /// <summary>The key of the entry, which is the id but for loops.</summary>
    internal virtual string Key => Id.ToString();

    internal abstract TemplateNode ToNode();
}
