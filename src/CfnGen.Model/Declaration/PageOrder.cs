using System.Reflection;

namespace CfnGen.Model;

/// <summary>The members of a stack or part in the order of the page: base type first, then as the compiler numbered them. An override stands on the page that has its body.</summary>
/// <remarks>The one place where the order of reflection counts; <c>MetadataToken</c> is the order of the source as long as no stack is a partial class.</remarks>
internal sealed class PageOrder(List<StackProblem> problems)
{
    /// <summary>What the compiler calls an indexer; asking every property for its parameters would cost a start more than reading them.</summary>
    private const string IndexerName = "Item";

    /// <summary>Whether every member could be read; otherwise its problem was reported, and the members are not all there.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>All resources and declarations of a scope, those of its parts and lists where these stand.</summary>
    public IEnumerable<object> Members(Scope scope)
    {
        foreach (var property in Properties(scope))
        {
            var type = property.PropertyType;
            if (typeof(Resource).IsAssignableFrom(type) || typeof(Declaration).IsAssignableFrom(type))
            {
                if (Value(property, scope) is { } member)
                {
                    yield return member;
                }
            }
            else if (typeof(Part).IsAssignableFrom(type))
            {
                foreach (var member in Value(property, scope) is Part part ? Members(part) : [])
                {
                    yield return member;
                }
            }
            else if (typeof(IEnumerable<Resource>).IsAssignableFrom(type) || typeof(IEnumerable<Declaration>).IsAssignableFrom(type))
            {
                foreach (var member in List(property, scope))
                {
                    yield return member;
                }
            }
        }
    }

    private static List<PropertyInfo> Properties(Scope scope)
    {
        var properties = new List<PropertyInfo>(scope.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance));
        properties.RemoveAll(static property => property.GetMethod is null || (property.Name == IndexerName && property.GetIndexParameters().Length > 0));
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

    private object[] List(PropertyInfo property, Scope scope)
    {
        if (Value(property, scope) is not { } list)
        {
            return [];
        }

        var members = Guarded(property, scope, () => ((IEnumerable<object>)list).ToArray()) ?? [];
        var distinct = members.Distinct(ReferenceEqualityComparer.Instance).Count();
        if (distinct < members.Length)
        {
            problems.Add(new(PathOf(property, scope), $"The list has {members.Length} members with only {distinct} ids: give each one an id of its own with id:."));
        }

        return members;
    }

    private object? Value(PropertyInfo property, Scope scope) => Guarded(property, scope, () =>
        property.GetValue(scope, BindingFlags.DoNotWrapExceptions, null, null, null)
        ?? throw new InvalidOperationException("The member is null: a declared member always has a value; use a condition to leave it out."));

    private T? Guarded<T>(PropertyInfo property, Scope scope, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (InvalidStackException wrong)
        {
            problems.AddRange(wrong.Problems.Except(problems));
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or ArgumentException or FormatException)
        {
            problems.Add(new(PathOf(property, scope), wrong.Message));
        }

        IsComplete = false;
        return null;
    }

    private static string PathOf(PropertyInfo property, Scope scope) => $"{scope.FullPath}.{property.Name}";
}
