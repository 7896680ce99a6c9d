using Xunit;

namespace CfnGen.TestKit.Surroundings;

/// <summary>A fact that runs other programs and is skipped, naming them, where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(params string[] tools)
    {
        Tools = tools;
        var missing = tools.Where(tool => SearchPath.Find(tool) is null).ToList();
        Skip = missing.Count == 0 ? null : $"Not installed: {string.Join(", ", missing)}.";
    }

    public IReadOnlyList<string> Tools { get; }
}
