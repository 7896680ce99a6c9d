using System.Reflection;

namespace CfnGen.Model;

/// <summary>The members of a stack or part in the order of the page: base type first, then as the compiler numbered them.</summary>
/// <remarks>The one place where the order of reflection counts; <c>MetadataToken</c> is the order of the source as long as no stack is a partial class.</remarks>
internal static class PageOrder
{
    /// <summary>All resources and declarations of a scope, those of its parts and lists where these stand.</summary>
    public static IEnumerable<object> Members(Scope scope)
    {
        foreach (var property in Properties(scope))
        {
            var type = property.PropertyType;
            if (typeof(Resource).IsAssignableFrom(type) || typeof(Declaration).IsAssignableFrom(type))
            {
                yield return Value(property, scope);
            }
            else if (typeof(Part).IsAssignableFrom(type))
            {
                foreach (var member in Members((Part)Value(property, scope)))
                {
                    yield return member;
                }
            }
            else if (typeof(IEnumerable<Resource>).IsAssignableFrom(type))
            {
                foreach (var member in (IEnumerable<Resource>)Value(property, scope))
                {
                    yield return member;
                }
            }
        }
    }

    private static List<PropertyInfo> Properties(Scope scope)
    {
        var properties = new List<PropertyInfo>(scope.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance));
        properties.Sort(static (left, right) =>
        {
            var depth = Depth(left.DeclaringType!).CompareTo(Depth(right.DeclaringType!));
            return depth != 0 ? depth : left.MetadataToken.CompareTo(right.MetadataToken);
        });
        return properties;
    }

    private static int Depth(Type type)
    {
        var depth = 0;
        for (var at = type; at is not null; at = at.BaseType)
        {
            depth++;
        }

        return depth;
    }

    private static object Value(PropertyInfo property, Scope scope)
    {
        try
        {
            return property.GetValue(scope, BindingFlags.DoNotWrapExceptions, null, null, null)
                ?? throw new InvalidStackException([new($"{scope.GetType().Name}.{property.Name}", "The member is null: a declared member always has a value; use a condition to leave it out.")]);
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or ArgumentException or FormatException)
        {
            throw new InvalidStackException([new($"{scope.GetType().Name}.{property.Name}", wrong.Message)]);
        }
    }
}
