using CfnGen.Model;
using CfnGen.Resources.Logs;

namespace CfnGen.Stacks.WebApp;

/// <summary>Which files of an instance the CloudWatch Logs agent sends, in the agent's own format.</summary>
internal static class LogAgentConfiguration
{
    private const string Syslog = "%b %d %H:%M:%S";
    private const string Bootstrap = "%Y-%m-%d %H:%M:%S";

    private static readonly (string File, string? DatetimeFormat)[] Files =
    [
        ("/var/log/messages", Syslog),
        ("/var/log/secure", Syslog),
        ("/var/log/cron", Syslog),
        ("/var/log/cloud-init.log", Syslog),
        ("/var/log/cfn-init.log", Bootstrap),
        ("/var/log/cfn-hup.log", Bootstrap),
        ("/var/log/cfn-init-cmd.log", Bootstrap),
        ("/var/log/cloud-init-output.log", null),
        ("/var/log/dmesg", null),
        ("/var/log/forever.log", null),
        ("/var/log/app.out", null),
        ("/var/log/app.err", null),
    ];

    /// <summary><c>awscli.conf</c>: where the agent sends to.</summary>
    public static CfnString Region { get; } =
        $"""
        [default]
        region = {Aws.Region}
        [plugins]
        cwlogs = cwlogs

        """;

    /// <summary><c>awslogs.conf</c>: one section a file, each in its own stream of one log group.</summary>
    public static CfnString For(Ref<LogGroup> logs) => CfnString.Concat(
    [
        """
        [general]
        state_file = /var/lib/awslogs/agent-state

        """,
        .. Files.Select(log => Section(log.File, log.DatetimeFormat, logs)),
    ]);

    private static CfnString Section(string file, string? datetimeFormat, Ref<LogGroup> logs) =>
        $$"""

        [{{file}}]
        {{(datetimeFormat is null ? "" : $"datetime_format = {datetimeFormat}\n")}}file = {{file}}
        log_stream_name = {instance_id}{{file}}
        log_group_name = {{logs}}

        """;
}
