namespace CfnGen.TestKit.Snapshots;

/// <summary>Whether a difference is written over the snapshot. On a build server it never is.</summary>
internal readonly record struct SnapshotMode(bool AcceptAsked, bool OnBuildServer)
{
    public const string AcceptVariable = "CFNGEN_ACCEPT";

    public bool Accepts => AcceptAsked && !OnBuildServer;

    public static SnapshotMode FromEnvironment() => From(Environment.GetEnvironmentVariable);

    public static SnapshotMode From(Func<string, string?> variable) =>
        new(IsOn(variable(AcceptVariable)), IsOn(variable("CI")) || IsOn(variable("CODEBUILD_BUILD_ID")));

    private static bool IsOn(string? value) =>
        !string.IsNullOrWhiteSpace(value) && value is not "0" && !value.Equals("false", StringComparison.OrdinalIgnoreCase);
}
