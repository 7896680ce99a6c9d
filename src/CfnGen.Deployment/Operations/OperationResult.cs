namespace CfnGen.Deployment.Operations;

/// <summary>How a deletion or a rollback of one stack ended.</summary>
public enum OperationResult
{
    /// <summary>The stack is as was asked for, and was not before.</summary>
    Done,

    /// <summary>There was nothing to do.</summary>
    Unchanged,

    /// <summary>Nothing was changed: the stack or somebody else stands in the way.</summary>
    Refused,

    /// <summary>It ended otherwise, in a state that is no trouble.</summary>
    Failed,

    /// <summary>A person left while the stack goes on.</summary>
    Left,

    /// <summary>The stack is stuck until a person helps.</summary>
    NeedsRecovery,
}
