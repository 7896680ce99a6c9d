using System.Text;
using CfnGen.Cli.Deployments;
using CfnGen.Deployment.Stacks;
using CfnGen.Model;

namespace CfnGen.Cli.Connecting;

/// <summary>How the user and this program speak of a stack: what it is called, and what another command takes to find it again.</summary>
internal sealed class StackHandle
{
    private const char Quote = '\'';

    private readonly PlannedDeployment? deployment;
    private readonly bool isAlone;
    private readonly string target;
    private readonly string options;

    /// <summary>A stack that the user named as CloudFormation does.</summary>
    /// <param name="nameOrId">Of an id only the name is told.</param>
    public StackHandle(string nameOrId, AwsChoice aws)
    {
        (Name, isAlone) = (StackIds.NameIn(nameOrId), true);
        target = options = Words("--region", aws.Region) + Connection(aws);
    }

    /// <param name="isAlone">Whether no other deployment that the command works on has a stack of this name, in another region.</param>
    public StackHandle(PlannedDeployment deployment, AwsChoice aws, bool isAlone)
    {
        (this.deployment, this.isAlone) = (deployment, isAlone);
        Name = deployment.StackName;
        target = Words("--region", deployment.Region) + Connection(aws);
        options = Words("--env", deployment.Environment.Name) + Connection(aws);
    }

    /// <summary>The stack's name in CloudFormation.</summary>
    public string Name { get; }

    /// <summary>The deployment's; null: whatever the connection says.</summary>
    public string? Region => deployment?.Region;

    public StackPlace Place => new(Region, Name);

    /// <summary>For the deployments that one command works on.</summary>
    public static IReadOnlyList<StackHandle> Of(IReadOnlyList<PlannedDeployment> deployments, AwsChoice aws) =>
        [.. deployments.Select(one => new StackHandle(one, aws, !deployments.Any(other => !ReferenceEquals(other, one) && other.StackName == one.StackName)))];

    /// <summary>The commands that a sentence advises, in single quotes, with all that they need to be pasted: where this run found the stack.</summary>
    public string Complete(string sentence)
    {
        var completed = new StringBuilder();
        var told = 0;
        while (Next(sentence, told) is >= 0 and var start && sentence.IndexOf(Quote, start + 1) is > 0 and var end)
        {
            completed.Append(sentence, told, start + 1 - told).Append(Completed(sentence[(start + 1)..end]));
            told = end;
        }

        return completed.Append(sentence, told, sentence.Length - told).ToString();
    }

    /// <summary>The name, with the region where the name alone could be another stack's.</summary>
    public override string ToString() => isAlone ? Name : $"{Name} ({Region})";

    /// <summary>What a command of ours calls it.</summary>
    private string Target => !isAlone && deployment is not null ? deployment.Name : Name;

    private static int Next(string sentence, int from)
    {
        var (own, other) = (sentence.IndexOf("'cfngen ", from, StringComparison.Ordinal), sentence.IndexOf("'aws cloudformation ", from, StringComparison.Ordinal));
        return own < 0 || (other >= 0 && other < own) ? other : own;
    }

    private string Completed(string command)
    {
        var words = command.Split(' ');
        switch (words)
        {
            case ["cfngen", "status" or "events" or "rollback" or "delete" or "drift", var name, ..]:
                // Of stacks of one name the environment tells the deployments apart by their own names.
                words[2] = name == Name ? Target : name;
                return string.Join(' ', words) + options;
            // A sentence that does not know which stack it speaks of.
            case ["cfngen", "status" or "events"]:
                return $"{command} {Target}{options}";
            case ["cfngen", "deploy", "--recreate"] when deployment is not null:
                return $"cfngen deploy {Target} --recreate{options}";
            case ["cfngen", "bucket"] or ["aws", "cloudformation", ..]:
                return command + target;
            default:
                return command;
        }
    }

    private static string Connection(AwsChoice aws) => Words("--profile", aws.Profile) + Words("--endpoint-url", aws.EndpointUrl);

    private static string Words(string option, string? value) => value is null ? "" : $" {option} {ShellWord.Of(value)}";
}
