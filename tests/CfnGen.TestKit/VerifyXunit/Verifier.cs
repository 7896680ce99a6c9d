using System.Runtime.CompilerServices;
using CfnGen.TestKit.Snapshots;

namespace VerifyXunit;

/// <summary>Compares text with a snapshot that is committed beside the test.</summary>
/// <remarks>
/// A stand-in for the package Verify.Xunit, under its own name and with its own conventions, so that a test changes to the
/// package without being edited: see docs/decisions/0001-tests-and-analyzers.md.
/// </remarks>
public static class Verifier
{
    /// <param name="target">What the test made. Line ends are compared and written as LF.</param>
    /// <param name="extension">The ending of the snapshot file, without the dot.</param>
    /// <param name="sourceFile">Filled in by the compiler: its name is the test class, its folder holds the snapshot.</param>
    /// <param name="method">Filled in by the compiler.</param>
    public static SettingsTask Verify(
        string target,
        string extension = "txt",
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "") =>
        new(Snapshot.BesideTest(sourceFile, method, extension), target, SnapshotMode.FromEnvironment());
}
