using CfnGen.Model;
using CfnGen.Resources.Logs;

namespace CfnGen.Stacks.WebApp;

/// <summary>Which files of an instance the CloudWatch Logs agent sends, in the agent's own format.</summary>
internal static class LogAgentConfiguration
{
    private const string Syslog = "%b %d %H:%M:%S";
    private const string Bootstrap = "%Y-%m-%d %H:%M:%S";

    private static readonly LogFile[] Files =
    [
        new("/var/log/messages", Syslog),
        new("/var/log/secure", Syslog),
        new("/var/log/cron", Syslog),
        new("/var/log/cloud-init.log", Syslog),
        new("/var/log/cfn-init.log", Bootstrap),
        new("/var/log/cfn-hup.log", Bootstrap),
        new("/var/log/cfn-init-cmd.log", Bootstrap),
        new("/var/log/cloud-init-output.log", null),
        new("/var/log/dmesg", null),
        new("/var/log/forever.log", null),
        new("/var/log/app.out", null),
        new("/var/log/app.err", null),
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
        .. Files.Select(log => Section(log.Path, log.DatetimeFormat, logs)),
    ]);

    private static CfnString Section(string file, string? datetimeFormat, Ref<LogGroup> logs) =>
        $$"""

        [{{file}}]
        {{(datetimeFormat is null ? "" : $"datetime_format = {datetimeFormat}\n")}}file = {{file}}
        log_stream_name = {instance_id}{{file}}
        log_group_name = {{logs}}

        """;

    private sealed record LogFile(string Path, string? DatetimeFormat);
}
