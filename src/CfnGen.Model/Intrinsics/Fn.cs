using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>CloudFormation's functions. <c>Fn::Sub</c> is an interpolated string, <c>Ref</c> a member of each resource.</summary>
public static partial class Fn
{
    /// <summary>A text in Base64, as user data must be.</summary>
    public static CfnString Base64(CfnString text) => Call(IntrinsicFunction.Base64, text.Node);

    /// <summary>A value that another stack of the account and region exports.</summary>
    public static CfnExpression ImportValue(CfnString export) => Call(IntrinsicFunction.ImportValue, export.Node);

    /// <summary>An attribute by its name, for those that the record does not know.</summary>
    public static CfnExpression GetAtt(Resource resource, CfnString attribute) => CfnExpression.Of(
        new IntrinsicNode(IntrinsicFunction.GetAtt, new SequenceNode([ScalarNode.String(resource.RequiredId()), attribute.Node])) { Owner = resource.Owner });

    public static CfnString Join(string delimiter, CfnList<CfnString> values) => Call(IntrinsicFunction.Join, ScalarNode.String(delimiter), values.Node);

    public static CfnList<CfnString> Split(string delimiter, CfnString text) => Call(IntrinsicFunction.Split, ScalarNode.String(delimiter), text.Node);

    /// <summary>One member of a list, counted from 0.</summary>
    public static T Select<T>(CfnInteger index, CfnList<T> list)
        where T : CfnValue, ICfnValue<T> => T.Of(Call(IntrinsicFunction.Select, index.Node, list.Node).Node);

    /// <summary>A value of a mapping that this stack declares.</summary>
    /// <param name="defaultValue">Absent: a key that is not there is an error. With it the template needs the transform AWS::LanguageExtensions.</param>
    public static CfnExpression FindInMap(Mapping mapping, CfnString topLevelKey, CfnString secondLevelKey, CfnJson? defaultValue = null)
    {
        var items = new List<TemplateNode> { mapping.NameNode(), topLevelKey.Node, secondLevelKey.Node };
        if (defaultValue is not null)
        {
            items.Add(new MappingNode([new("DefaultValue", defaultValue.Node)]));
        }

        return CfnExpression.Of(new IntrinsicNode(IntrinsicFunction.FindInMap, new SequenceNode(items)) { Owner = mapping.Owner });
    }

    /// <summary>Cuts an address range into <paramref name="count"/> ranges of 2^<paramref name="cidrBits"/> addresses each.</summary>
    public static CfnList<CfnString> Cidr(CfnString ipBlock, CfnInteger count, CfnInteger cidrBits) => Call(IntrinsicFunction.Cidr, ipBlock.Node, count.Node, cidrBits.Node);

    /// <summary>The zones of a region in which the account has a default subnet.</summary>
    /// <param name="region">Absent: the stack's own.</param>
    public static CfnList<CfnString> GetAZs(CfnString? region = null) => Call(IntrinsicFunction.GetAZs, region?.Node ?? ScalarNode.String(""));

    /// <summary>What a macro makes of this place of the template.</summary>
    public static CfnExpression Transform(string name, CfnMap<CfnJson> parameters) =>
        Call(IntrinsicFunction.Transform, new MappingNode([new("Name", ScalarNode.String(name)), new("Parameters", parameters.Node)]));

    /// <summary>How many members a list has; the template needs the transform AWS::LanguageExtensions.</summary>
    public static CfnInteger Length(CfnList<CfnString> list) => Call(IntrinsicFunction.Length, list.Node);

    /// <summary>An object or list as JSON text; the template needs the transform AWS::LanguageExtensions.</summary>
    public static CfnString ToJsonString(CfnJson value) => Call(IntrinsicFunction.ToJsonString, value.Node);

    private static CfnExpression Call(IntrinsicFunction function, TemplateNode argument) => CfnExpression.Of(function, argument);

    private static CfnExpression Call(IntrinsicFunction function, params TemplateNode[] arguments) => CfnExpression.Of(function, new SequenceNode(arguments));
}
