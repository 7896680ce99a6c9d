using System.Reflection;
using Xunit;

namespace CfnGen.TestKit.Snapshots;

/// <summary>Finds snapshots that no test compares with any more, because it was renamed or deleted.</summary>
public static class SnapshotOrphans
{
    /// <param name="tests">The assembly that holds the tests.</param>
    /// <param name="folder">The folder of that assembly's project.</param>
    /// <returns>The orphans' paths relative to <paramref name="folder"/>, in ordinal order.</returns>
    public static IReadOnlyList<string> In(Assembly tests, string folder)
    {
        var owners = tests.GetTypes().Where(type => !type.IsNested).ToLookup(type => type.Name, StringComparer.Ordinal);
        return
        [
            .. Directory.EnumerateFiles(folder, "*.verified.*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                .Where(file => !IsBuildOutput(file) && !HasOwner(Path.GetFileName(file), owners))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static bool IsBuildOutput(string path) =>
        path.StartsWith("bin/", StringComparison.Ordinal) || path.StartsWith("obj/", StringComparison.Ordinal);

    private static bool HasOwner(string fileName, ILookup<string, Type> owners)
    {
        var name = fileName[..fileName.IndexOf(".verified.", StringComparison.Ordinal)];
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot >= 0 && owners[name[..dot]].SelectMany(type => type.GetMethods()).Any(method => Owns(method, name[(dot + 1)..]));
    }

    private static bool Owns(MethodInfo method, string rest) =>
        method.GetCustomAttribute<FactAttribute>() is { } fact
        && (rest == method.Name || (fact is TheoryAttribute && rest.StartsWith(method.Name + "_", StringComparison.Ordinal)));
}
