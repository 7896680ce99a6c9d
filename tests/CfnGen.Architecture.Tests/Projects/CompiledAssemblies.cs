using System.Reflection;

namespace CfnGen.Architecture.Tests.Projects;

/// <summary>The compiled projects of src and tools, as they lie beside these tests.</summary>
internal static class CompiledAssemblies
{
    public static IReadOnlyList<Assembly> Shipped { get; } = [.. ProjectFile.Below("src").Select(Load)];

    public static IReadOnlyList<Assembly> All { get; } = [.. Shipped, .. ProjectFile.Below("tools").Select(Load)];

    /// <summary>The project an assembly was built from: the published program has another name.</summary>
    public static string ProjectOf(string assemblyName) => assemblyName == "cfngen" ? "CfnGen.Cli" : assemblyName;

    private static Assembly Load(ProjectFile project) =>
        Assembly.Load(new AssemblyName(project.Name == "CfnGen.Cli" ? "cfngen" : project.Name));
}
