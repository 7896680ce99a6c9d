using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>What <c>Fn.Equals</c>, <c>Fn.And</c>, <c>Fn.Or</c>, <c>Fn.Not</c> and the rule functions yield.</summary>
public sealed class ConditionExpression
{
    internal ConditionExpression(TemplateNode node) => Node = node;

    internal TemplateNode Node { get; }

    public override string ToString() => NodeDescription.Of(Node);
}
