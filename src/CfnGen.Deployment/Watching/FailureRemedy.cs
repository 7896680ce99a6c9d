namespace CfnGen.Deployment.Watching;

/// <summary>What to do about failures that everybody meets, by the words in which services tell them.</summary>
public static class FailureRemedy
{
    private const string Signals = "Instances did not say in time that they are ready. Deploy again with --disable-rollback, which keeps them, and read /var/log/cloud-init-output.log and /var/log/cfn-init.log on one; if they only need longer, raise the timeout.";
    private const string Rights = "Whoever deploys lacks that right: give it to the role of --role-arn or, without one, to your own.";
    private const string Quota = "A quota of the account is used up. Free some, or ask for more in Service Quotas.";
    private const string Capacity = "The zone has no such instances left now. Try later, another zone, or another instance type.";
    private const string InUse = "Something still uses it, often a network interface; those of Lambda go a while after their function. 'aws ec2 describe-network-interfaces --filters Name=group-id,Values=ID' lists those of a group, Name=subnet-id those of a subnet. When they are gone, run the command again.";
    private const string Networks = "They lie in two VPCs: give the security group the VpcId of what it is used with.";
    private const string Protected = "It is protected against deletion. If it shall go, deploy it with its deletion protection off first.";

    // The first that fits counts, so what says more stands before what says less.
    private static readonly (string Words, string Remedy)[] Known =
    [
        ("denied by stack policy", "The stack policy forbids it. If it is meant, allow it and deploy again: in StackPolicy of the deployment or, for a template, of the file that --parameters names."),
        ("hook(s) failed", "A hook of the account refuses it. 'cfngen events' shows what the hook said."),
        ("cannot be deleted as it is in use by", "Another stack imports this value. Let that one stop to import it first, in a deployment of its own."),
        ("cannot be updated as it is in use by", "Another stack imports this value. Export the new one under another name, move the importers there, then remove the old one."),
        ("No export named", "Deploy the stack that exports it first; if it is deployed, check the parameters that the name is made of."),
        ("Requires capabilities", "A nested template needs an acknowledgement that the deployment does not give: Capabilities in its code or, for a template, --capability."),
        ("Failed to receive", Signals),
        ("FAILURE signal", Signals),
        ("response from your Custom Resource", "The function behind the custom resource did not answer. Look for the request in its log group, /aws/lambda/ and its name; a function in a VPC needs a way to S3 to answer."),
        ("Circuit Breaker", "New tasks did not become healthy. Read why the last ones stopped: 'aws ecs describe-services' tells the service's events, 'aws ecs describe-tasks' the reason of each task."),
        ("requires replacing", "The new one is made before the old one goes, and both cannot have one name. Give it another name, or none, so that CloudFormation makes one up."),
        ("already exists in stack", "Another stack has it. Give this one another name, or let the other stack go of it first: DeletionPolicy: Retain, then remove it there and import it here."),
        ("Replacement type updates not supported", "CloudFormation replaces nothing while rollback is off. Go back with 'cfngen rollback', then deploy without --disable-rollback."),
        ("already exists", "Something outside of this stack has that name. Remove it, import it into the stack, or give the resource another name."),
        ("service control policy", "The organization forbids it (SCP), whatever rights you have: ask those who run it."),
        ("Encoded authorization failure", "Whoever deploys lacks a right. 'aws sts decode-authorization-message --encoded-message MESSAGE' tells which."),
        ("not authorized to perform", Rights),
        ("is not authorized", Rights),
        ("Rate exceeded", "A service asked CloudFormation to come slower. Deploy again; if it comes back, let some resources depend on others (DependsOn), so that fewer are made at once."),
        ("LimitExceeded", Quota),
        ("limit exceeded", Quota),
        ("maximum number of", Quota),
        ("InsufficientInstanceCapacity", Capacity),
        ("do not have sufficient", Capacity),
        ("The image id", "An image belongs to one region, and old ones go. Take one of this region, best from a public parameter of Systems Manager: '{{resolve:ssm:/aws/service/…}}'."),
        ("Launch Configuration creation operation is not available", "New accounts cannot make launch configurations. 'cfngen check --fix launch-template FILE' makes launch templates of those in a template."),
        ("No default VPC", "The account has no default VPC in this region. Name the VPC in the template: VpcId, or subnets in it."),
        ("Subnets can currently only be created in", "The account makes no subnets in that zone. Choose another of those that the reason names."),
        ("belong to different networks", Networks),
        ("bucket you tried to delete is not empty", "A bucket goes only when it is empty: delete its objects, with all their versions, and run the command again; or let it stay with DeletionPolicy: Retain."),
        ("still contains images", "A repository goes only when it is empty: delete its images and run the command again, or deploy it with EmptyOnDelete: true first."),
        ("has a dependent object", InUse),
        ("has dependencies and cannot be deleted", InUse),
        ("mapped public address", "Something in the VPC still has a public address. Run the command again when it is gone; DependsOn the gateway's attachment lets it go first in future."),
        ("disable deletion protection", Protected),
        ("deletion protection is enabled", Protected),
        ("did not stabilize", "The service took longer than CloudFormation waits. Look at the resource itself for the reason, and deploy again."),
    ];

    /// <returns>A sentence or two; null when the reason says all that we know.</returns>
    public static string? Of(WatchedEvent failure) => failure.Reason is { } reason ? Of(reason) : null;

    internal static string? Of(string reason)
    {
        foreach (var (words, remedy) in Known)
        {
            if (reason.Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                return remedy;
            }
        }

        return null;
    }
}
