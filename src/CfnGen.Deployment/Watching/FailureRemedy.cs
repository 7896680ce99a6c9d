namespace CfnGen.Deployment.Watching;

/// <summary>What to do about failures that everybody meets, by the words in which services tell them.</summary>
public static class FailureRemedy
{
    private const string Signals = "Instances did not say in time that they are ready. Deploy again with --disable-rollback, which keeps them, and read /var/log/cfn-init-output.log on one; if they only need longer, raise the timeout.";

    private static readonly (string Words, string Remedy)[] Known =
    [
        ("denied by stack policy", "The stack policy forbids it. If it is meant, let StackPolicy of the deployment allow it and deploy again."),
        ("cannot be deleted as it is in use by", "Another stack imports this value. Let that one stop to import it first, in a deployment of its own."),
        ("cannot be updated as it is in use by", "Another stack imports this value. Export the new one under another name, move the importers there, then remove the old one."),
        ("No export named", "Deploy the stack that exports it first; if it is deployed, check the parameters that the name is made of."),
        ("Failed to receive", Signals),
        ("FAILURE signal", Signals),
        ("Circuit Breaker", "New tasks did not become healthy. Read why the last ones stopped: 'aws ecs describe-services' tells the service's events, 'aws ecs describe-tasks' the reason of each task."),
        ("already exists", "Something outside of this stack has that name. Remove it, import it into the stack, or give the resource another name."),
        ("not authorized to perform", "Whoever deploys lacks that right: give it to the role of --role-arn or, without one, to your own."),
        ("is not authorized", "Whoever deploys lacks a right: give it to the role of --role-arn or, without one, to your own."),
        ("LimitExceeded", "A quota of the account is used up. Free some, or ask for more in Service Quotas."),
        ("maximum number of", "A quota of the account is used up. Free some, or ask for more in Service Quotas."),
        ("InsufficientInstanceCapacity", "The zone has no such instances left now. Try later, another zone, or another instance type."),
        ("do not have sufficient", "The zone has no such instances left now. Try later, another zone, or another instance type."),
        ("did not stabilize", "The service took longer than CloudFormation waits. Look at the resource itself for the reason, and deploy again."),
        ("Rate exceeded", "A service asked CloudFormation to come slower. Deploy again; if it comes back, let fewer resources depend on nothing, so that they are not made all at once."),
    ];

    /// <returns>A sentence or two; null when the reason says all that we know.</returns>
    public static string? Of(WatchedEvent failure)
    {
        foreach (var (words, remedy) in Known)
        {
            if (failure.Reason?.Contains(words, StringComparison.OrdinalIgnoreCase) == true)
            {
                return remedy;
            }
        }

        return null;
    }
}
