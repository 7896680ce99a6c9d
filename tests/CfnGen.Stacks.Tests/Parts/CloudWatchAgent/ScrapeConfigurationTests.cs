using CfnGen.Model;
using CfnGen.Stacks.Parts.CloudWatchAgent;
using YamlDotNet.RepresentationModel;

namespace CfnGen.Stacks.Tests.Parts.CloudWatchAgent;

public sealed class ScrapeConfigurationTests
{
    [Fact]
    public void Reads_like_a_configuration_of_prometheus()
    {
        var configuration = Every(TimeSpan.FromMinutes(1)) with
        {
            Jobs =
            [
                new("local") { Targets = [new(["localhost:9100", "localhost:9113"], [new("origin", "web"), new("group", Aws.StackName)])] },
                new("tasks") { TargetFiles = ["/tmp/targets.yaml"], SampleLimit = 10000, KeptMetrics = ["tasks_total", "tasks_failed"] },
            ],
        };

        var text = DeployedParameter.TextOf(configuration.ToText());

        Assert.Equal(
            """
            global:
              scrape_interval: 1m
              scrape_timeout: 10s
            scrape_configs:
              - job_name: 'local'
                static_configs:
                  - targets: ['localhost:9100', 'localhost:9113']
                    labels:
                      origin: 'web'
                      group: 'the-stack'
              - job_name: 'tasks'
                sample_limit: 10000
                file_sd_configs:
                  - files: ['/tmp/targets.yaml']
                metric_relabel_configs:
                  - source_labels: ['__name__']
                    regex: 'tasks_total|tasks_failed'
                    action: keep

            """,
            text);
    }

    [Fact]
    public void Is_yaml_whatever_a_label_says()
    {
        var configuration = Every(TimeSpan.FromSeconds(30)) with { Jobs = [new("it's: #1") { Targets = [new(["h:1"], [new("answer", "on")])] }] };

        var stream = new YamlStream();
        stream.Load(new StringReader(configuration.ToText().ToString()));

        var job = stream.Documents[0].RootNode["scrape_configs"][0];
        Assert.Equal("it's: #1", job["job_name"]);
        Assert.Equal("on", job["static_configs"][0]["labels"]["answer"]);
    }

    [Theory]
    [InlineData(60, "1m")]
    [InlineData(90, "90s")]
    [InlineData(3600, "60m")]
    public void Writes_times_as_prometheus_does(int seconds, string expected)
    {
        var configuration = Every(TimeSpan.FromSeconds(seconds));

        Assert.Contains($"scrape_interval: {expected}\n", configuration.ToText().ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-60_000)]
    [InlineData(1500)]
    public void Refuses_times_that_are_no_whole_seconds(int milliseconds)
    {
        var configuration = Every(TimeSpan.FromMilliseconds(milliseconds));

        Assert.Throws<ArgumentOutOfRangeException>(() => configuration.ToText());
    }

    private static ScrapeConfiguration Every(TimeSpan interval) => new() { Interval = interval, Timeout = TimeSpan.FromSeconds(10), Jobs = [] };
}
