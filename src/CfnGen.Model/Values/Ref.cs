using System.Runtime.CompilerServices;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>What <c>Ref</c> of a resource yields, usually its name, id or ARN. A reference to another type of resource does not compile.</summary>
[InterpolatedStringHandler]
public sealed class Ref<T> : CfnText, ICfnValue<Ref<T>>
    where T : Resource
{
    public Ref(int literalLength, int formattedCount)
        : base(literalLength, formattedCount)
    {
    }

    /// <summary>The reference to a resource that a stack declares.</summary>
    /// <exception cref="InvalidOperationException">No stack has declared the resource yet.</exception>
    public Ref(T resource)
        : base(resource.RefNode())
    {
    }

    private Ref(TemplateNode node)
        : base(node)
    {
    }

    public static implicit operator Ref<T>(string value) => new(ScalarNode.String(value));

    public static implicit operator Ref<T>(CfnExpression value) => new(value.Node);

    /// <summary>The id of a resource that this stack does not declare: a parameter, an import or a text.</summary>
    public static implicit operator Ref<T>(CfnString value) => new(value.Node);

    public static implicit operator CfnString(Ref<T> value) => CfnExpression.Of(value.Node);

    public static implicit operator CfnJson(Ref<T> value) => (CfnString)value;

    public static implicit operator PolicyValues(Ref<T> value) => (CfnString)value;

    static Ref<T> ICfnValue<Ref<T>>.Of(TemplateNode node) => new(node);
}
