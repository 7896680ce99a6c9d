using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Deleting;

/// <summary>What keeps CloudFormation from deleting a stack, and what to do about it.</summary>
internal static class DeletionObstacles
{
    /// <param name="outside">Imports by stacks that stay.</param>
    /// <returns>Null when nothing is in the way.</returns>
    public static string? Of(CurrentStack stack, IReadOnlyList<DoomedResource> resources, IReadOnlyList<ImportedExport> outside, IReadOnlyList<string> retained) =>
        stack.IsProtected ? $"It is protected. Deploy it with TerminationProtection = false in its deployment, or run 'aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name {stack.Name}'; then run the command again."
        : IsBusyOtherwise(stack.Status) ? $"Another operation runs on it ({stack.Status.Value}). Run the command again when it is over: 'cfngen events {stack.Name} --follow' waits for that."
        : outside.Count > 0 ? OfImports(outside)
        : OfRetained(stack, resources, retained);

    // A creation is stopped by deleting what it made.
    private static bool IsBusyOtherwise(StackStatus status) =>
        StackStates.IsBusy(status) && status != StackStatus.DELETE_IN_PROGRESS && status != StackStatus.CREATE_IN_PROGRESS;

    private static string OfImports(IReadOnlyList<ImportedExport> imports)
    {
        var all = string.Join("; ", imports.Select(import => $"{string.Join(", ", import.Importers)} {(import.Importers.Count == 1 ? "imports" : "import")} {import.Name}"));
        return $"Others need what it exports: {all}. Delete them first, or with it in one command.";
    }

    private static string? OfRetained(CurrentStack stack, IReadOnlyList<DoomedResource> resources, IReadOnlyList<string> retained)
    {
        if (retained.Count == 0)
        {
            return null;
        }

        if (stack.Status != StackStatus.DELETE_FAILED)
        {
            return $"CloudFormation leaves resources behind on request only after a deletion that failed, and the stack is {stack.Status.Value}. Run the command without --retain, or give the resource 'DeletionPolicy: Retain' and deploy first.";
        }

        var stuck = resources.Where(each => each.Resource is { Path.Count: 0 } resource && resource.Status == ResourceStatus.DELETE_FAILED).Select(each => each.Resource.LogicalId).ToList();
        var wrong = retained.Where(id => !stuck.Contains(id)).ToList();
        return wrong.Count == 0 ? null
            : stuck.Count == 0 ? $"{string.Join(", ", wrong)} cannot be left behind: no resource of it failed to be deleted. Run the command without --retain."
            : $"{string.Join(", ", wrong)} cannot be left behind with --retain: only what failed to be deleted can, which is {string.Join(", ", stuck)}.";
    }
}
