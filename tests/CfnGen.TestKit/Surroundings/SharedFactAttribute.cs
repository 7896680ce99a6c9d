using Xunit;

namespace CfnGen.TestKit.Surroundings;

/// <summary>A fact that needs <see cref="SharedFolder"/> and is skipped, saying so, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedFolder.Absence;
}
