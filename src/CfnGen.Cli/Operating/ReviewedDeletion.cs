using CfnGen.Cli.Connecting;
using CfnGen.Cli.Watching;
using CfnGen.Deployment.Deleting;

namespace CfnGen.Cli.Operating;

/// <summary>A stack that is to be deleted, and what that would do.</summary>
internal sealed record ReviewedDeletion(StackWork Work, OperationView View, StackDeletion Deletion, DeletionReview Review)
{
    public StackHandle Handle => Work.Stack.Handle;
}
