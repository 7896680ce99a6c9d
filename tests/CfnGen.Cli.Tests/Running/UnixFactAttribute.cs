namespace CfnGen.Cli.Tests.Running;

/// <summary>A fact about signals or terminals of Unix; skipped, saying so, on Windows.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no signals or pseudo terminals of this kind." : null;
}
