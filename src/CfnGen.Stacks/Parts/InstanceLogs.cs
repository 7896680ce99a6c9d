using CfnGen.Model;
using CfnGen.Resources.Logs;
using CfnGen.Stacks.Parts.CloudWatchAgent;

namespace CfnGen.Stacks.Parts;

/// <summary>An instance's log files in a log group of the stack: what the CloudWatch agent is told, how cfn-init starts it, and what the instance's role may do.</summary>
public static class InstanceLogs
{
    /// <summary>Where cfn-init writes <see cref="Configuration"/>.</summary>
    public const string Path = "/opt/aws/amazon-cloudwatch-agent/etc/logs.json";

    /// <summary>The agent's package and that of the daemon which writes <c>/var/log/messages</c> and <c>/var/log/secure</c>: Amazon Linux 2023 keeps both in its journal alone.</summary>
    public static CfnMap<InitPackage> Packages => new() { ["amazon-cloudwatch-agent"] = [], ["rsyslog"] = [] };

    /// <summary>Starts the agent with its configuration.</summary>
    public static InitCommand Start => new()
    {
        Command = $"/opt/aws/amazon-cloudwatch-agent/bin/amazon-cloudwatch-agent-ctl -a fetch-config -m ec2 -s -c file:{Path}",
    };

    /// <summary>The agent's JSON: each file in its own stream, which begins with the instance's id.</summary>
    public static InitFile Configuration(LogGroup logs, params ReadOnlySpan<string> files)
    {
        ArgumentNullException.ThrowIfNull(logs);
        var sent = new List<LogFile>(files.Length);
        foreach (var file in files)
        {
            sent.Add(new(file, logs.Ref, $$"""{instance_id}{{file}}"""));
        }

        var configuration = new AgentConfiguration { Logs = new() { Files = sent } };
        return new() { Content = configuration.ToText(), Mode = "000644", Owner = "root", Group = "root" };
    }

    /// <summary>The right to send them. Without <c>logs:CreateLogGroup</c>: an instance that outlives the stack would make the group anew, and keep its logs for ever.</summary>
    public static PolicyStatement Delivery(LogGroup logs)
    {
        ArgumentNullException.ThrowIfNull(logs);
        return PolicyStatement.Allow(["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"], on: logs.GetAtt.Arn) with
        {
            Comment = "not logs:CreateLogGroup: an instance that outlives the stack would make the group anew, and keep its logs for ever",
        };
    }
}
