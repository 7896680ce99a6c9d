using CfnGen.Planning.Access;

namespace CfnGen.Cli.Diffing.Reports;

/// <summary>Who may do more or less, as lines of a difference.</summary>
internal static class AccessText
{
    /// <summary><c>+ Allow s3:PutObject on ${Uploads.Arn}/* to role AppRole</c>; what means nothing says so.</summary>
    public static string Of(AccessChange change) =>
        $"{(change.IsAdded ? '+' : '-')} {change.Line}{(change.Effect == AccessEffect.None ? "  (means no change)" : "")}";
}
