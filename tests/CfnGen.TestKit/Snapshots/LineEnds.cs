namespace CfnGen.TestKit.Snapshots;

/// <summary>Snapshots are compared and written with LF, whatever git or the test's source file used.</summary>
internal static class LineEnds
{
    public static string Normalize(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
