using System.Text.RegularExpressions;

namespace CfnGen.Stacks.Tests.Boot;

/// <summary>Moves the absolute paths of a script below another folder, so that it finds an instance there and leaves this machine alone.</summary>
internal static partial class InstanceFolders
{
    public static string MovedTo(string root, string script) => AbsolutePath().Replace(script, match => root + match.Value);

    /// <summary>A path that begins here: what stands in the middle of an address or of another path does not count.</summary>
    [GeneratedRegex(@"(?<![\w.}\-/])/(?:etc|home|opt|root|run|tmp|usr|var)(?=/|\b)")]
    private static partial Regex AbsolutePath();
}
