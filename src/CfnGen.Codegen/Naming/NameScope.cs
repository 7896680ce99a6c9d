using System.Globalization;

namespace CfnGen.Codegen.Naming;

/// <summary>The names of one scope, given in order: who comes later gets a suffix, and a number if that is taken too.</summary>
internal sealed class NameScope(IEnumerable<string> reserved, string suffix)
{
    private readonly HashSet<string> taken = new(reserved, StringComparer.Ordinal);

    public string Take(string name)
    {
        if (taken.Add(name))
        {
            return name;
        }

        var candidate = name + suffix;
        for (var number = 2; !taken.Add(candidate); number++)
        {
            candidate = name + suffix + number.ToString(CultureInfo.InvariantCulture);
        }

        return candidate;
    }
}
