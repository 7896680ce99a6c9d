using System.Runtime.CompilerServices;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>The Amazon Resource Name of a resource, where its <c>Ref</c> is something else. The ARN of another type of resource does not compile.</summary>
[InterpolatedStringHandler]
public sealed class Arn<T> : CfnText, ICfnValue<Arn<T>>
    where T : Resource
{
    public Arn(int literalLength, int formattedCount)
        : base(literalLength, formattedCount)
    {
    }

    private Arn(TemplateNode node)
        : base(node)
    {
    }

    public static implicit operator Arn<T>(string value) => new(ScalarNode.String(value));

    public static implicit operator Arn<T>(CfnExpression value) => new(value.Node);

    /// <summary>The ARN of a resource that this stack does not declare: a parameter, an import or a text.</summary>
    public static implicit operator Arn<T>(CfnString value) => new(value.Node);

    public static implicit operator CfnString(Arn<T> value) => CfnExpression.Of(value.Node);

    public static implicit operator CfnJson(Arn<T> value) => (CfnString)value;

    public static implicit operator PolicyValues(Arn<T> value) => (CfnString)value;

    static Arn<T> ICfnValue<Arn<T>>.Of(TemplateNode node) => new(node);
}
