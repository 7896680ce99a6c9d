namespace CfnGen.CloudFormationStandIn.Operations;

/// <summary>What becomes of a stack whose creation or update failed.</summary>
internal enum FailureAction
{
    Rollback,
    DoNothing,
    Delete,
}
