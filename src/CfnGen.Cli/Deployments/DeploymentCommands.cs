using System.Globalization;
using System.Text;
using CfnGen.Model;

namespace CfnGen.Cli.Deployments;

/// <summary>The commands of the <c>aws</c> client that deploy one stack, as a POSIX shell takes them.</summary>
/// <param name="template">The template's path.</param>
/// <param name="configuration">The path of the file with the parameters.</param>
/// <param name="throughBucket">Whether the template is too large for a request.</param>
internal sealed class DeploymentCommands(PlannedDeployment deployment, string template, string configuration, bool throughBucket)
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

    /// <summary>Stack policy and termination protection, which <c>deploy</c> cannot set.</summary>
    public string Guard() =>
        $"""
        aws cloudformation set-stack-policy {target} \
            --stack-policy-body {ShellWord.Of(deployment.ToStackPolicy())}
        aws cloudformation update-termination-protection {target} --{(deployment.TerminationProtection ? "" : "no-")}enable-termination-protection
        """;

    /// <summary>Rollback triggers, which <c>deploy</c> cannot set either.</summary>
    public string Watch()
    {
        var command = new StringBuilder(
            $$"""
            alarm_arn() {
              aws cloudwatch describe-alarms --region {{deployment.Region}} --alarm-types MetricAlarm CompositeAlarm \
                --query '[MetricAlarms, CompositeAlarms][] | [0].AlarmArn' --output text \
                --alarm-names "$(aws cloudformation describe-stack-resource {{target}} \
                  --logical-resource-id "$1" --query StackResourceDetail.PhysicalResourceId --output text)"
            }
            aws cloudformation update-stack {{target}} --use-previous-template
            """);
        Capabilities(command);
        if (deployment.Parameters.Count > 0)
        {
            command.Append(NewLine).Append("--parameters");
            foreach (var parameter in deployment.Parameters)
            {
                command.Append(NewLine).Append("    ParameterKey=").Append(parameter.Name).Append(",UsePreviousValue=true");
            }
        }

        command.Append(NewLine).Append(CultureInfo.InvariantCulture, $"--rollback-configuration \"MonitoringTimeInMinutes={deployment.RollbackMonitoringMinutes},RollbackTriggers=[");
        for (var i = 0; i < deployment.RollbackTriggers.Count; i++)
        {
            var trigger = deployment.RollbackTriggers[i];
            command.Append(i == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $"{{Arn=$(alarm_arn {trigger.LogicalId}),Type={trigger.Type}}}");
        }

        return command.Append("]\"").ToString();
    }

    public string Delete() =>
        (deployment.TerminationProtection ? $"aws cloudformation update-termination-protection {target} --no-enable-termination-protection\n" : "")
        + $"""
        aws cloudformation delete-stack {target}
        aws cloudformation wait stack-delete-complete {target}
        """;

    private StringBuilder Deploy()
    {
        var command = new StringBuilder("aws cloudformation deploy ").Append(target).Append(NewLine).Append("--template-file ").Append(template);
        if (throughBucket)
        {
            command.Append(" --s3-bucket \"$BUCKET\"");
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
