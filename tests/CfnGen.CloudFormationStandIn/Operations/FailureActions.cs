using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Operations;

/// <summary>What requests say of failures.</summary>
internal static class FailureActions
{
    /// <summary>Null where the request says nothing.</summary>
    public static FailureAction? In(string? word) => word switch
    {
        null => null,
        "ROLLBACK" => FailureAction.Rollback,
        "DO_NOTHING" => FailureAction.DoNothing,
        "DELETE" => FailureAction.Delete,
        _ => throw ServiceException.Validation($"Invalid value for OnFailure: {word}"),
    };
}
