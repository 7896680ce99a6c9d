using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>The functions of rules; nothing else may use them.</summary>
public static partial class Fn
{
    /// <summary>True where a list has the text as a member.</summary>
    public static ConditionExpression Contains(CfnList<CfnString> list, CfnString text) => Test(IntrinsicFunction.Contains, list.Node, text.Node);

    /// <summary>True where all members of a list are the text.</summary>
    public static ConditionExpression EachMemberEquals(CfnList<CfnString> list, CfnString text) => Test(IntrinsicFunction.EachMemberEquals, list.Node, text.Node);

    /// <summary>True where each member of a list is in the other.</summary>
    public static ConditionExpression EachMemberIn(CfnList<CfnString> list, CfnList<CfnString> allowed) => Test(IntrinsicFunction.EachMemberIn, list.Node, allowed.Node);

    /// <summary>The values of all parameters of a type that AWS knows, such as all subnets.</summary>
    public static CfnList<CfnString> RefAll(ParameterType type) => Call(IntrinsicFunction.RefAll, ScalarNode.String(type.ToString()));

    /// <summary>An attribute of what a parameter names, such as <c>DefaultVpcId</c>; a list where the parameter is one.</summary>
    public static CfnExpression ValueOf(Parameter parameter, string attribute)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return CfnExpression.Of(new IntrinsicNode(
            IntrinsicFunction.ValueOf,
            new SequenceNode([ScalarNode.String(parameter.Id.ToString()), ScalarNode.String(attribute)]))
        { Owner = parameter.Owner });
    }

    /// <summary>An attribute of everything that parameters of a type name.</summary>
    public static CfnList<CfnString> ValueOfAll(ParameterType type, string attribute) =>
        Call(IntrinsicFunction.ValueOfAll, ScalarNode.String(type.ToString()), ScalarNode.String(attribute));
}
