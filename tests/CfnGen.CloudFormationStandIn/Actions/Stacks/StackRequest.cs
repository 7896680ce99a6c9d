using CfnGen.CloudFormationStandIn.Operations;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.Stacks;

/// <summary>What the older commands, which make and change stacks without a change set, say of an operation.</summary>
internal static class StackRequest
{
    /// <exception cref="ServiceException">The request says two things.</exception>
    public static FailureAction OnFailure(QueryRequest request)
    {
        if (request.Has("DisableRollback") && request.Has("OnFailure"))
        {
            throw ServiceException.Validation("Either DisableRollback or OnFailure can be specified, not both.");
        }

        return FailureActions.In(request["OnFailure"]) ?? (request.Flag("DisableRollback") ? FailureAction.DoNothing : FailureAction.Rollback);
    }

    /// <summary>The same request again, of which the first answer was lost.</summary>
    public static bool IsRepeated(Stack stack, QueryRequest request) =>
        request["ClientRequestToken"] is { } token && stack.Operation?.Token == token;

    public static object?[] Answer(Stack stack) => [Xml.Text("StackId", stack.Id)];
}
