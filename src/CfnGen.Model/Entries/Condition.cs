using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A test of parameters that is made when the stack is deployed; declared as a member, it has a name and can be used by resources, outputs and <c>Fn.If</c>.</summary>
public sealed class Condition : Declaration
{
    private readonly ConditionExpression expression;

    internal Condition(Stack owner, LogicalId id, string member, ConditionExpression expression)
        : base(owner, id, member) => this.expression = expression;

    internal override string Section => Sections.Conditions;

    /// <summary>In another condition: <c>{ Condition: HasKeyName }</c>.</summary>
    public static implicit operator ConditionExpression(Condition condition) =>
        new(new IntrinsicNode(IntrinsicFunction.Condition, ScalarNode.String(condition.Id.ToString())) { Owner = condition.Owner });

    internal ScalarNode NameNode() => ScalarNode.String(Id.ToString());

    internal override TemplateNode ToNode() => expression.Node;
}
