using Xunit;

namespace CfnGen.TestKit.Surroundings;

/// <summary>A theory that needs <see cref="SharedFolder"/> and is skipped, saying so, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = SharedFolder.Absence;
}
