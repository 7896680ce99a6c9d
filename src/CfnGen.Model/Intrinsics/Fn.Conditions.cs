using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>The functions of conditions.</summary>
public static partial class Fn
{
    /// <summary>One of two values or records, by a condition that the stack declares.</summary>
    public static T If<T>(Condition condition, T then, T otherwise)
        where T : class, ITemplateValue => (T)then.Become(Choice(condition, then, otherwise), then, otherwise);

    /// <summary>A value or record, or the property is left out.</summary>
    public static T If<T>(Condition condition, T then, CfnExpression otherwise)
        where T : class, ITemplateValue => (T)then.Become(Choice(condition, then, otherwise), then, otherwise);

    /// <summary>The property is left out, or a value or record.</summary>
    public static T If<T>(Condition condition, CfnExpression then, T otherwise)
        where T : class, ITemplateValue => (T)otherwise.Become(Choice(condition, then, otherwise), then, otherwise);

    /// <summary>Whether another condition holds; a <see cref="Model.Condition"/> also converts by itself.</summary>
    public static ConditionExpression Condition(Condition condition) => condition;

    public static ConditionExpression Equals(CfnString left, CfnString right) => Test(IntrinsicFunction.Equals, left.Node, right.Node);

    public static ConditionExpression Not(ConditionExpression condition) => Test(IntrinsicFunction.Not, condition.Node);

    /// <summary>True where all of two to ten are.</summary>
    public static ConditionExpression And(params ConditionExpression[] conditions) => TwoToTen(IntrinsicFunction.And, conditions);

    /// <summary>True where any of two to ten is.</summary>
    public static ConditionExpression Or(params ConditionExpression[] conditions) => TwoToTen(IntrinsicFunction.Or, conditions);

    private static IntrinsicNode Choice(Condition condition, ITemplateValue then, ITemplateValue otherwise) =>
        new(IntrinsicFunction.If, new SequenceNode([condition.NameNode(), then.ToNode(), otherwise.ToNode()])) { Owner = condition.Owner };

    private static ConditionExpression TwoToTen(IntrinsicFunction function, ConditionExpression[] conditions) => conditions.Length is >= 2 and <= 10
        ? Test(function, [.. conditions.Select(condition => condition.Node)])
        : throw new ArgumentException($"Fn.{function.ShortName} takes two to ten conditions, not {conditions.Length}: nest it.", nameof(conditions));

    private static ConditionExpression Test(IntrinsicFunction function, params TemplateNode[] arguments) =>
        new(new IntrinsicNode(function, new SequenceNode(arguments)));
}
