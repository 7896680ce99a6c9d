using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Running;

/// <summary>Which assemblies a run of the shipped command line has loaded by its end.</summary>
/// <remarks>
/// The runtime itself is asked: a startup hook (<c>DOTNET_STARTUP_HOOKS</c>) is code that it runs before <c>Main</c>, in the
/// very process and load context, so the program needs no switch for this and cannot tell the difference.
/// </remarks>
internal static class LoadedAssemblies
{
    public const string ReportVariable = "CFNGEN_TESTS_LOADED";

    public static string[] After(params string[] args)
    {
        using var folder = new TemporaryFolder();
        var report = folder.Combine("loaded.txt");
        using var started = StartedProgram.Start(StartedProgram.Shipped, folder.Path, Environment(report), args);

        Assert.Equal(0, started.Finish().ExitCode);
        return File.ReadAllLines(report);
    }

    public static Dictionary<string, string> Environment(string report) => new()
    {
        ["DOTNET_STARTUP_HOOKS"] = typeof(LoadedAssemblies).Assembly.Location,
        [ReportVariable] = report,
    };
}
