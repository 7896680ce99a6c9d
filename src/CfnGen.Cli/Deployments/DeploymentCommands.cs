using System.Globalization;
using System.Text;
using CfnGen.Model;

namespace CfnGen.Cli.Deployments;

/// <summary>The commands of the <c>aws</c> client that deploy one stack, as a POSIX shell takes them.</summary>
/// <param name="template">The template's path.</param>
/// <param name="configuration">The path of the file with the parameters.</param>
/// <param name="bucket">The bucket, as a word of the shell, for a template that is too large for a request; null: it is not.</param>
internal sealed class DeploymentCommands(PlannedDeployment deployment, string template, string configuration, string? bucket)
{
    private const string NewLine = " \\\n    ";

    private readonly string target = $"--region {deployment.Region} --stack-name {deployment.StackName}";

    public string DeployWithVersion2()
    {
        var command = Deploy();
        if (deployment.Parameters.Count > 0)
        {
            command.Append(NewLine).Append("--parameter-overrides file://").Append(configuration);
        }

        return Closed(command);
    }

    /// <summary>Version 1 reads no file of parameters, and calls a deployment without changes a failure unless told otherwise.</summary>
    public string DeployWithVersion1()
    {
        var command = Deploy().Append(NewLine).Append("--no-fail-on-empty-changeset");
        if (deployment.Parameters.Count > 0)
        {
            command.Append(NewLine).Append("--parameter-overrides");
            foreach (var parameter in deployment.Parameters)
            {
                command.Append(NewLine).Append("    ").Append(ShellWord.Of($"{parameter.Name}={parameter.Value}"));
            }
        }

        return Closed(command);
    }

    /// <summary>Stack policy, termination protection and rollback triggers, which <c>deploy</c> cannot set.</summary>
    public string Guard()
    {
        var commands = new StringBuilder(
            $"""
            aws cloudformation set-stack-policy {target} \
                --stack-policy-body {ShellWord.Of(deployment.ToStackPolicy())}
            aws cloudformation update-termination-protection {target} --{(deployment.TerminationProtection ? "" : "no-")}enable-termination-protection
            """);
        if (deployment.RollbackTriggers.Count > 0)
        {
            Watch(commands.Append('\n'));
        }

        return commands.ToString();
    }

    /// <summary>Waits, because the next <c>deploy</c> would meet a stack that is being updated; only after an update that began.</summary>
    private void Watch(StringBuilder commands)
    {
        var stack = $"{deployment.Region} {deployment.StackName}";
        commands.Append($"aws cloudformation update-stack {target} --use-previous-template");
        Capabilities(commands);
        if (deployment.Parameters.Count > 0)
        {
            commands.Append(NewLine).Append($"--parameters \"$(same_parameters {stack})\"");
        }

        commands.Append(NewLine).Append(CultureInfo.InvariantCulture, $"--rollback-configuration \"MonitoringTimeInMinutes={deployment.RollbackMonitoringMinutes},RollbackTriggers=[");
        for (var i = 0; i < deployment.RollbackTriggers.Count; i++)
        {
            var trigger = deployment.RollbackTriggers[i];
            commands.Append(i == 0 ? "" : ",").Append($"{{Arn=$(alarm_arn {stack} {trigger.LogicalId}),Type={trigger.Type}}}");
        }

        commands.Append("]\" &&\n").Append($"aws cloudformation wait stack-update-complete {target}");
    }

    private StringBuilder Deploy()
    {
        var command = new StringBuilder("aws cloudformation deploy ").Append(target).Append(NewLine).Append("--template-file ").Append(template);
        if (bucket is not null)
        {
            command.Append(" --s3-bucket ").Append(bucket);
        }

        return command;
    }

    private string Closed(StringBuilder command)
    {
        Capabilities(command);
        if (deployment.Tags.Count > 0)
        {
            command.Append(NewLine).Append("--tags");
            foreach (var tag in deployment.Tags)
            {
                command.Append(' ').Append(ShellWord.Of($"{tag.Key}={tag.Value}"));
            }
        }

        return command.ToString();
    }

    private void Capabilities(StringBuilder command)
    {
        if (deployment.Capabilities.Count > 0)
        {
            command.Append(NewLine).Append("--capabilities ").Append(string.Join(' ', deployment.Capabilities));
        }
    }
}
