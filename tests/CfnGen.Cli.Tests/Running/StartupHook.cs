using System.Diagnostics.CodeAnalysis;
using CfnGen.Cli.Tests.Running;

/// <summary>Run by the runtime before <c>Main</c>: see <see cref="LoadedAssemblies"/>.</summary>
[SuppressMessage("Design", "CA1050", Justification = "The runtime looks for the name without a namespace.")]
internal static class StartupHook
{
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(LoadedAssemblies.ReportVariable) is { } report)
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) => File.WriteAllLines(
                report, AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name!));
        }
    }
}
