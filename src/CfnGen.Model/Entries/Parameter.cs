using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A value that is given when the stack is deployed.</summary>
public abstract class Parameter : Declaration
{
    private readonly ParameterOptions options;

    private protected Parameter(Stack owner, LogicalId id, string member, ParameterOptions options)
        : base(owner, id, member) => this.options = options;

    /// <summary>What was declared: type, default, constraints.</summary>
    public ParameterOptions Options => options;

    /// <summary>The parameter's value in a deployment: a text or a number.</summary>
    public ParameterValue Is(ParameterLiteral value) => new(this, value.ToString());

    /// <summary>The parameter's value in a deployment, where it is a list.</summary>
    public ParameterValue Is(IReadOnlyList<string> values) => new(this, string.Join(',', values));

    /// <summary>The name of another deployment's stack, which this one imports from.</summary>
    public ParameterValue Is(Deployment deployment) => new(this, deployment);

    internal override string Section => Sections.Parameters;

    /// <summary>Whether members of the stack take the value as a list.</summary>
    internal abstract bool IsList { get; }

    internal IntrinsicNode RefNode => new(IntrinsicFunction.Ref, ScalarNode.String(Id.ToString())) { Owner = Owner };

    internal override TemplateNode ToNode() => options.ToNode();
}
