using CfnGen.Model;
using CfnGen.Resources.Logs;

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
    public static CfnString For(Ref<LogGroup> logs) => CfnString.Concat(
    [
        """
        {
          "logs": {
            "logs_collected": {
              "files": {
                "collect_list": [

        """,
        .. Files.Select((file, index) => Entry(file, logs, isLast: index == Files.Length - 1)),
        """
                ]
              }
            }
          }
        }

        """,
    ]);

    private static CfnString Entry(string file, Ref<LogGroup> logs, bool isLast) =>
        $$"""
                  { "file_path": "{{file}}", "log_group_name": "{{logs}}", "log_stream_name": "{instance_id}{{file}}" }{{(isLast ? "" : ",")}}

        """;
}
