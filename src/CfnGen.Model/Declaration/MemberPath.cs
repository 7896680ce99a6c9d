using System.Reflection;

namespace CfnGen.Model;

/// <summary>Reads the expression of <c>IdOf(() => Network.Vpc)</c>: parts on the way, a member at its end.</summary>
internal static class MemberPath
{
    public static string IdOf(Scope scope, string expression)
    {
        var arrow = expression.IndexOf("=>", StringComparison.Ordinal);
        var names = expression[(arrow + 2)..].Trim().Split('.', StringSplitOptions.TrimEntries);
        if (names[0] == "this")
        {
            names = names[1..];
        }

        var at = scope;
        for (var i = 0; i < names.Length; i++)
        {
            var property = Property(at, names[i]) ?? throw new ArgumentException(
                $"IdOf({expression}): {at.GetType().Name} has no public property '{names[i]}'. Name a member of the stack: IdOf(() => Group).");
            if (i == names.Length - 1)
            {
                return at.FullId(names[i]);
            }

            if (property.GetValue(at) is not Part part)
            {
                throw new ArgumentException($"IdOf({expression}): '{names[i]}' is no part, so it has no members of its own.");
            }

            at = part;
        }

        throw new ArgumentException($"IdOf({expression}) names nothing: write IdOf(() => Group).");
    }

    private static PropertyInfo? Property(Scope scope, string name) => scope.GetType().GetProperty(name, BindingFlags.Public | BindingFlags.Instance);
}
