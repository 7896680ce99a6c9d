using System.Text.Json;
using CfnGen.Model;
using CfnGen.Model.Documents;
using CfnGen.Resources.EC2;
using CfnGen.Resources.Logs;
using CfnGen.Stacks.Parts;

namespace CfnGen.Stacks.Tests.Parts;

public sealed class InstanceLogsTests
{
    private const string Init = "Resources/Instance/Metadata/AWS::CloudFormation::Init/config";
    private static readonly TemplateDocument Template = new LoggingStack().ToTemplate();

    [Fact]
    public void Sends_each_file_to_a_stream_that_begins_with_the_instance()
    {
        using var configuration = JsonDocument.Parse(Template.ValueAt($"{Init}/files/{InstanceLogs.Path.Replace("/", "~1", StringComparison.Ordinal)}/content")["!Sub ".Length..]);

        var files = configuration.RootElement.GetProperty("logs").GetProperty("logs_collected").GetProperty("files").GetProperty("collect_list");

        Assert.Equal(["/var/log/a", "/var/log/b"], files.EnumerateArray().Select(file => file.GetProperty("file_path").GetString()));
        Assert.Equal(["{instance_id}/var/log/a", "{instance_id}/var/log/b"], files.EnumerateArray().Select(file => file.GetProperty("log_stream_name").GetString()));
        Assert.All(files.EnumerateArray(), file => Assert.Equal("${Logs}", file.GetProperty("log_group_name").GetString()));
    }

    [Fact]
    public void Starts_the_agent_with_the_file_that_was_written() =>
        Assert.EndsWith($"-c file:{InstanceLogs.Path}", Template.ValueAt($"{Init}/commands/start/command"), StringComparison.Ordinal);

    private sealed class LoggingStack : Stack
    {
        public LogGroup Logs => Resource(() => new LogGroup { RetentionInDays = 14 });

        public Instance Instance => Resource(() => new Instance
        {
            Metadata = new()
            {
                Init = new()
                {
                    ["config"] = new()
                    {
                        Files = new() { [InstanceLogs.Path] = InstanceLogs.Configuration(Logs, "/var/log/a", "/var/log/b") },
                        Commands = new() { ["start"] = InstanceLogs.Start },
                    },
                },
            },
        });
    }
}
