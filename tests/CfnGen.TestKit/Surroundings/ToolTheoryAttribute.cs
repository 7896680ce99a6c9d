using Xunit;

namespace CfnGen.TestKit.Surroundings;

/// <summary>A theory that runs other programs and is skipped, naming them, where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolTheoryAttribute : TheoryAttribute
{
    public ToolTheoryAttribute(params string[] tools)
    {
        Tools = tools;
        Skip = new ToolFactAttribute(tools).Skip;
    }

    public IReadOnlyList<string> Tools { get; }
}
