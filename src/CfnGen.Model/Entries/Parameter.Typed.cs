namespace CfnGen.Model;

/// <summary>A parameter whose value is a <typeparamref name="T"/>; it can stand wherever such a value can.</summary>
public sealed class Parameter<T> : Parameter
    where T : CfnValue, ICfnValue<T>
{
    internal Parameter(Stack owner, LogicalId id, string member, ParameterOptions options)
        : base(owner, id, member, options)
    {
    }

    internal override bool IsList => typeof(T).IsGenericType && typeof(T).GetGenericTypeDefinition() == typeof(CfnList<>);

    /// <summary>The value at deploy time.</summary>
    public T Ref => T.Of(RefNode);

    public static implicit operator T(Parameter<T> parameter) => parameter.Ref;
}
