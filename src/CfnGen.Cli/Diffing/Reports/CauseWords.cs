using CfnGen.Planning.Changes;

namespace CfnGen.Cli.Diffing.Reports;

/// <summary>Why a value changes that is written as before, in words.</summary>
internal static class CauseWords
{
    public static string Of(Cause cause) => cause.Kind switch
    {
        CauseKind.ReplacedResource => $"because {cause.Name} is replaced",
        CauseKind.UpdatedResource => $"because {cause.Name} changes",
        CauseKind.Mapping => $"because the mapping {cause.Name} changes",
        CauseKind.Condition => $"because the condition {cause.Name} changes",
        _ => $"because the parameter {cause.Name} changes",
    };
}
