using CfnGen.Model;
using CfnGen.Resources.Logs;
using CfnGen.Stacks.Parts.CloudWatchAgent;

namespace CfnGen.Stacks.WebApp;

/// <summary>Which files of an instance the CloudWatch agent sends: its JSON configuration.</summary>
internal static class CloudWatchAgentConfiguration
{
    public const string Path = "/opt/aws/amazon-cloudwatch-agent/etc/web-app.json";

    private static readonly string[] Files =
    [
        "/var/log/messages",
        "/var/log/secure",
        "/var/log/cron",
        "/var/log/cloud-init.log",
        "/var/log/cloud-init-output.log",
        "/var/log/cfn-init.log",
        "/var/log/cfn-init-cmd.log",
        "/var/log/app.out",
        "/var/log/app.err",
    ];

    /// <summary>Each file in its own stream of one log group.</summary>
    public static CfnString For(Ref<LogGroup> logs) => new AgentConfiguration
    {
        Logs = new() { Files = [.. Files.Select(file => new LogFile(file, logs, $"{{instance_id}}{file}"))] },
    }.ToText();
}
