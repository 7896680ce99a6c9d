using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>CloudFormation's functions. <c>Fn::Sub</c> is an interpolated string, <c>Ref</c> a member of each resource.</summary>
public static partial class Fn
{
    /// <summary>A text in Base64, as user data must be.</summary>
    public static CfnString Base64(CfnString text) => Call(IntrinsicFunction.Base64, text.Node);

    /// <summary>A value that another stack of the account and region exports.</summary>
    public static CfnExpression ImportValue(CfnString export) => Call(IntrinsicFunction.ImportValue, export.Node);

    /// <summary>An output of another stack, also of another region or account, which need not be exported. It is read when this stack is created or updated; the other stack does not know of it.</summary>
    /// <param name="outputName">The output's logical id.</param>
    /// <param name="region">Absent: the stack's own.</param>
    /// <param name="roleArn">A role that may describe the other stack, for another account. Absent: the role that deploys this stack.</param>
    public static CfnExpression GetStackOutput(CfnString stackName, CfnString outputName, CfnString? region = null, CfnString? roleArn = null)
    {
        var entries = new List<MappingEntry> { new("StackName", stackName.Node), new("OutputName", outputName.Node) };
        if (region is not null)
        {
            entries.Add(new("Region", region.Node));
        }

        if (roleArn is not null)
        {
            entries.Add(new("RoleArn", roleArn.Node));
        }

        return Call(IntrinsicFunction.GetStackOutput, new MappingNode(entries));
    }

    /// <summary>A text with <c>${Name}</c> in it as CloudFormation takes it, for those who have it already. An interpolated string is safer: its references are checked.</summary>
    /// <param name="template">Written as it is: <c>${Name}</c> is a reference, <c>${!Name}</c> is text.</param>
    /// <param name="variables">Values for names that are no members of the stack. Absent: there are none.</param>
    /// <exception cref="FormatException">A reference is not closed or has no name, or a variable stands nowhere in the text.</exception>
    public static CfnString Sub(string template, CfnMap<CfnString>? variables = null)
    {
        SubTemplate.Check(template, variables);
        var text = ScalarNode.String(template);
        return variables is null ? Call(IntrinsicFunction.Sub, text) : Call(IntrinsicFunction.Sub, text, variables.Node);
    }

    /// <summary>An attribute by its name, for those that the record does not know.</summary>
    public static CfnExpression GetAtt(Resource resource, CfnString attribute) => CfnExpression.Of(
        new IntrinsicNode(IntrinsicFunction.GetAtt, new SequenceNode([ScalarNode.String(resource.RequiredId()), attribute.Node])) { Owner = resource.Owner });

    public static CfnString Join(string delimiter, CfnList<CfnString> values) => Call(IntrinsicFunction.Join, ScalarNode.String(delimiter), values.Node);

    public static CfnString Join<T>(string delimiter, CfnList<T> values)
        where T : CfnText => Call(IntrinsicFunction.Join, ScalarNode.String(delimiter), values.Node);

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
    /// <param name="ipBlock">Such as <c>10.0.0.0/16</c>.</param>
    /// <param name="count">1 to 256.</param>
    /// <param name="cidrBits">Absent: what CloudFormation takes by itself.</param>
    public static CfnList<CfnString> Cidr(CfnString ipBlock, CfnInteger count, CfnInteger? cidrBits = null) => cidrBits is null
        ? Call(IntrinsicFunction.Cidr, ipBlock.Node, count.Node)
        : Call(IntrinsicFunction.Cidr, ipBlock.Node, count.Node, cidrBits.Node);

    /// <summary>The zones of a region in which the account has a default subnet.</summary>
    /// <param name="region">Absent: the stack's own.</param>
    public static CfnList<CfnString> GetAZs(CfnString? region = null) => Call(IntrinsicFunction.GetAZs, region?.Node ?? ScalarNode.String(""));

    /// <summary>What a macro makes of this place of the template.</summary>
    public static CfnExpression Transform(string name, CfnMap<CfnJson> parameters) =>
        Call(IntrinsicFunction.Transform, new MappingNode([new("Name", ScalarNode.String(name)), new("Parameters", parameters.Node)]));

    /// <summary>How many members a list has; the template needs the transform AWS::LanguageExtensions.</summary>
    public static CfnInteger Length<T>(CfnList<T> list)
        where T : class, ITemplateValue => Call(IntrinsicFunction.Length, list.Node);

    /// <inheritdoc cref="Length{T}"/>
    public static CfnInteger Length(CfnExpression list) => Call(IntrinsicFunction.Length, list.Node);

    /// <summary>Entries that CloudFormation makes for each item of a list inside of properties: <c>Extra = Fn.ForEach(…)</c>. The template needs the transform AWS::LanguageExtensions.</summary>
    /// <param name="name">The name of the loop, unique in the template; letters and digits.</param>
    /// <param name="itemName">What the item is called in the template; letters and digits.</param>
    /// <param name="collection">Texts, or a parameter that is a list of texts.</param>
    /// <param name="body">Gets a reference to the item; each key must contain it.</param>
    public static CfnMap<CfnJson> ForEach(string name, string itemName, CfnList<CfnString> collection, Func<CfnString, LoopBody<CfnJson>> body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var items = new LoopItems(itemName, collection);
        var node = Loop.Node(itemName, collection, LoopItems.Body(body(items.Item), static value => value.Node));
        return new() { [Loop.KeyPrefix + LogicalId.Parse(name)] = CfnJson.From(Call(node)) };
    }

    /// <summary>A record, list or map as JSON text; the template needs the transform AWS::LanguageExtensions.</summary>
    public static CfnString ToJsonString(CfnJson value) => Call(IntrinsicFunction.ToJsonString, value.Node);

    private static CfnExpression Call(TemplateNode node) => CfnExpression.Of(node);

    private static CfnExpression Call(IntrinsicFunction function, TemplateNode argument) => CfnExpression.Of(function, argument);

    private static CfnExpression Call(IntrinsicFunction function, params TemplateNode[] arguments) => CfnExpression.Of(function, new SequenceNode(arguments));
}
