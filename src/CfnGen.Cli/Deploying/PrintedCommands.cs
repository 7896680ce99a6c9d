using System.Text;
using CfnGen.Cli.Commands.Deploying;
using CfnGen.Cli.Deployments;
using CfnGen.Model;

namespace CfnGen.Cli.Deploying;

/// <summary>The commands of the <c>aws</c> client that do the same.</summary>
internal sealed class PrintedCommands(DeployOptions options)
{
    private const string NewLine = " \\\n    ";

    private readonly int version = options.PrintCommand!.Value;

    private string Bucket => options.Bucket is { } bucket ? ShellWord.Of(bucket) : "\"$BUCKET\"";

    public string Of(DeployJob job) => job.Deployment is { } deployment ? Of(deployment, job) : OfTemplate(job);

    private string Of(PlannedDeployment deployment, DeployJob job)
    {
        var folder = options.Folder.Replace('\\', '/').TrimEnd('/');
        var commands = new DeploymentCommands(deployment, job.TemplateName.Replace('\\', '/'), $"{folder}/{deployment}.json", job.NeedsBucket ? Bucket : null);
        return (version == 1 ? commands.DeployWithVersion1() : commands.DeployWithVersion2()) + Common();
    }

    // Both versions take parameters as words.
    private string OfTemplate(DeployJob job)
    {
        var command = new StringBuilder("aws cloudformation deploy");
        Add(command, " --region ", options.Aws.Region);
        command.Append(" --stack-name ").Append(ShellWord.Of(job.StackName)).Append(NewLine).Append("--template-file ").Append(ShellWord.Of(job.TemplateName));
        command.Append(job.NeedsBucket ? $" --s3-bucket {Bucket}" : "");
        command.Append(version == 1 ? NewLine + "--no-fail-on-empty-changeset" : "");
        AddAll(command, "--parameter-overrides", job.Given?.Words().Select(word => word.IsSecret ? $"\"{word.Name}=${word.Name}\"" : ShellWord.Of($"{word.Name}={word.Value}")) ?? []);
        AddAll(command, "--capabilities", options.Template.Capabilities);
        AddAll(command, "--tags", job.Tags.Select(tag => ShellWord.Of($"{tag.Key}={tag.Value}")));
        return Guard(job) + command + Common();
    }

    /// <summary>What <c>deploy</c> of the client leaves out. Nothing sets the policy of a stack that is not there, so a person has to know which case it is.</summary>
    private string Guard(DeployJob job)
    {
        if (job.GivenPolicy is not { } policy)
        {
            return "";
        }

        var command = new StringBuilder("# The stack policy, which deploy does not set. A stack that is there gets it first, because it judges the update;\n# a new one gets it afterwards: run this command below the next one then.\naws cloudformation set-stack-policy");
        Add(command, " --region ", options.Aws.Region);
        Add(command, " --stack-name ", job.StackName);
        Add(command, NewLine + "--stack-policy-body ", OnOneLine(policy));
        return command + Connection() + "\n";
    }

    // No text of JSON goes over the end of a line.
    private static string OnOneLine(string json) => string.Concat(json.Split('\n').Select(line => line.TrimStart()));

    private string Common()
    {
        var more = new StringBuilder();
        Add(more, NewLine + "--role-arn ", options.RoleArn);
        AddAll(more, "--notification-arns", options.NotificationArns.Select(ShellWord.Of));
        more.Append(options.DisableRollback ? NewLine + "--disable-rollback" : "");
        more.Append(options.NoExecute ? NewLine + "--no-execute-changeset" : "");
        return more + Connection();
    }

    private string Connection()
    {
        var more = new StringBuilder();
        Add(more, NewLine + "--profile ", options.Aws.Profile);
        Add(more, NewLine + "--endpoint-url ", options.Aws.EndpointUrl);
        return more.ToString();
    }

    private static void Add(StringBuilder command, string option, string? value)
    {
        if (value is not null)
        {
            command.Append(option).Append(ShellWord.Of(value));
        }
    }

    private static void AddAll(StringBuilder command, string option, IEnumerable<string> words)
    {
        var all = string.Join(' ', words);
        if (all.Length > 0)
        {
            command.Append(NewLine).Append(option).Append(' ').Append(all);
        }
    }
}
