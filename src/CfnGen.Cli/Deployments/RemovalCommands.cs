using System.Text;
using CfnGen.Model;

namespace CfnGen.Cli.Deployments;

/// <summary>The commands that delete a stack, and those that delete for good what it keeps.</summary>
internal sealed class RemovalCommands
{
    private const string Id = "$ID";

    /// <summary>The order is that of removal: what uses another comes first, what encrypts last.</summary>
    /// <remarks><c>REGION</c>, <c>$ID</c> (what the resource is called in the cloud) and <c>NAME</c> (the logical id) are filled in.</remarks>
    private static readonly (string Type, string Commands)[] Known =
    [
        ("AWS::MSK::Topic", "# NAME goes with its cluster."),
        (
            "AWS::MSK::Cluster",
            """
            aws kafka delete-cluster --region REGION --cluster-arn "$ID"
            # It takes a while. The error that ends this says that the cluster does not exist.
            while aws kafka describe-cluster --region REGION --cluster-arn "$ID" > /dev/null; do sleep 30; done
            """),
        ("AWS::MSK::Configuration", "aws kafka delete-configuration --region REGION --arn \"$ID\""),
        ("AWS::EC2::SecurityGroup", "aws ec2 delete-security-group --region REGION --group-id \"$ID\""),
        ("AWS::SQS::Queue", "aws sqs delete-queue --region REGION --queue-url \"$ID\""),
        (
            "AWS::S3::Bucket",
            """
            # All versions, a thousand at a time. The error that ends this says that there is none left.
            while aws s3api list-object-versions --region REGION --bucket "$ID" --max-items 1000 --output json \
                --query '{Objects: [Versions, DeleteMarkers][][].{Key: Key, VersionId: VersionId}, Quiet: `true`}' |
                aws s3api delete-objects --region REGION --bucket "$ID" --delete file:///dev/stdin; do :; done
            aws s3 rb --region REGION "s3://$ID"
            """),
        ("AWS::Logs::LogGroup", "aws logs delete-log-group --region REGION --log-group-name \"$ID\""),
        (
            "AWS::KMS::Key",
            """
            # No command deletes a key at once: it goes 30 days later.
            aws kms schedule-key-deletion --region REGION --key-id "$ID"
            """),
    ];

    private readonly PlannedDeployment deployment;
    private readonly string target;
    private readonly List<(RetainedResource Resource, string? Commands)> retained = [];

    public RemovalCommands(PlannedDeployment deployment)
    {
        this.deployment = deployment;
        target = $"--region {deployment.Region} --stack-name {deployment.StackName}";
        var left = new List<RetainedResource>(RetainedResource.Of(deployment.Template));
        foreach (var (type, commands) in Known)
        {
            foreach (var resource in left.FindAll(resource => resource.Type == type && !resource.OnlySnapshot))
            {
                retained.Add((resource, commands));
                left.Remove(resource);
            }
        }

        foreach (var resource in left)
        {
            retained.Add((resource, null));
        }
    }

    /// <summary>Whether anything is still there when the stack is deleted.</summary>
    public bool Keeps => retained.Count > 0;

    /// <summary>Deletes the stack, after the names of what it keeps were asked for: nobody can ask a stack that is gone.</summary>
    public string Delete()
    {
        var commands = new StringBuilder();
        foreach (var (resource, removal) in retained)
        {
            if (removal is { } known && !known.Contains(Id, StringComparison.Ordinal))
            {
                continue;
            }

            commands.Append($"{resource.Variable}=$(physical_id {deployment.Region} {deployment.StackName} {resource.LogicalId})\n");
        }

        if (deployment.TerminationProtection)
        {
            commands.Append($"aws cloudformation update-termination-protection {target} --no-enable-termination-protection\n");
        }

        return commands.Append($"aws cloudformation delete-stack {target}\n").Append($"aws cloudformation wait stack-delete-complete {target}").ToString();
    }

    /// <summary>Deletes what is left; where no command is known, shows what it is.</summary>
    public string Remove()
    {
        var all = new List<string>();
        foreach (var (resource, commands) in retained)
        {
            all.Add(commands is null
                ? $"echo \"{(resource.OnlySnapshot ? "A snapshot remains" : "Delete it by hand")}: {resource.LogicalId}, {resource.Type}, ${resource.Variable}\""
                : commands
                    .Replace("REGION", deployment.Region, StringComparison.Ordinal)
                    .Replace(Id, $"${resource.Variable}", StringComparison.Ordinal)
                    .Replace("NAME", resource.LogicalId, StringComparison.Ordinal));
        }

        return string.Join('\n', all);
    }

    /// <summary>What is kept, as a list in a sentence.</summary>
    public string Kept()
    {
        var names = retained.ConvertAll(each => each.Resource.LogicalId);
        return names.Count == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }
}
