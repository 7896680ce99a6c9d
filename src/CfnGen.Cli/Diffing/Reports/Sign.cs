using CfnGen.Planning.Changes;

namespace CfnGen.Cli.Diffing.Reports;

/// <summary>The sign before what changes.</summary>
internal static class Sign
{
    public static string Of(ResourceChange resource) => resource.IsReplaced && resource.Kind == ChangeKind.Changed ? "±" : Of(resource.Kind);

    public static string Of(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "+",
        ChangeKind.Removed => "-",
        ChangeKind.Renamed => "→",
        _ => "~",
    };
}
