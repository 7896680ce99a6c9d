using CfnGen.Model.Documents;
using CfnGen.Stacks.PrometheusWeb;
using CfnGen.Stacks.Tests.Boot;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Stacks.Tests.PrometheusWeb;

/// <summary>What an instance does at boot and what it signals, run under bash on a stand-in instance.</summary>
public sealed class PrometheusWebBootTests
{
    /// <summary>What <c>timeout</c> answers when the time is over.</summary>
    private const string TimedOut = "124";

    private const string AgentControl = "/opt/aws/amazon-cloudwatch-agent/bin/amazon-cloudwatch-agent-ctl";

    private static readonly TemplateDocument Template = new PrometheusWebStack().ToTemplate();

    private static readonly string Script = UserDataScript.Of(Template, "LaunchTemplate", new Dictionary<string, string>
    {
        ["NodeExporterVersion"] = "1.4.0",
        ["NginxExporterVersion"] = "0.11.0",
    });

    [ToolFact("bash")]
    public void Signals_success_when_everything_works()
    {
        using var instance = Instance();

        var boot = instance.Boot(Script);

        Assert.Equal(new BootSignal("0", "Group"), boot.Signal);
    }

    [ToolFact("bash")]
    public void Installs_nginx_and_the_agent_and_starts_the_agent_with_its_parameter()
    {
        using var instance = Instance();

        var boot = instance.Boot(Script);

        Assert.Equal(["dnf install --assumeyes nginx amazon-cloudwatch-agent"], boot.CallsOf("dnf"));
        Assert.Equal(["amazon-cloudwatch-agent-ctl -a fetch-config -m ec2 -s -c ssm:AgentConfiguration"], boot.CallsOf("amazon-cloudwatch-agent-ctl"));
    }

    [ToolFact("bash")]
    public void Puts_the_parameters_into_their_files_and_its_own_id_into_the_labels()
    {
        using var instance = Instance();

        instance.Boot(Script);

        Assert.Equal(DeployedText.Of(Template, "Resources/NginxConfiguration/Properties/Value"), instance.TextOf("/etc/nginx/conf.d/stub-status.conf"));
        Assert.Equal(
            DeployedText.Of(Template, "Resources/ScrapeConfiguration/Properties/Value").Replace("{instance_id}", StandInInstance.Id, StringComparison.Ordinal),
            instance.TextOf("/opt/aws/amazon-cloudwatch-agent/etc/prometheus.yml"));
    }

    [ToolFact("bash")]
    public void Unpacks_the_pinned_exporters_after_their_checksums_were_right()
    {
        using var instance = Instance().Tool("sha256sum", "cat >> \"$ROOT/checked\"").Tool("tar", "echo \"program from $*\"");

        var boot = instance.Boot(Script);

        Assert.Contains("https://github.com/prometheus/node_exporter/releases/download/v1.4.0/node_exporter-1.4.0.linux-amd64.tar.gz", boot.CallsOf("curl")[0], StringComparison.Ordinal);
        Assert.Contains(
            "https://github.com/nginxinc/nginx-prometheus-exporter/releases/download/v0.11.0/nginx-prometheus-exporter_0.11.0_linux_amd64.tar.gz",
            boot.CallsOf("curl")[1],
            StringComparison.Ordinal);
        Assert.Equal("NodeExporterSha256  /tmp/node_exporter.tar.gz\nNginxExporterSha256  /tmp/nginx-prometheus-exporter.tar.gz\n", instance.TextOf("/checked"));
        Assert.Contains("node_exporter-1.4.0.linux-amd64/node_exporter", instance.TextOf("/usr/local/bin/node_exporter"), StringComparison.Ordinal);
        Assert.EndsWith(" nginx-prometheus-exporter\n", instance.TextOf("/usr/local/bin/nginx-prometheus-exporter"), StringComparison.Ordinal);
    }

    [ToolTheory("bash")]
    [InlineData("node-exporter", "ExecStart=/usr/local/bin/node_exporter --web.listen-address=127.0.0.1:9100\n")]
    [InlineData("nginx-prometheus-exporter", "ExecStart=/usr/local/bin/nginx-prometheus-exporter --nginx.scrape-uri=http://127.0.0.1:8080/metrics --web.listen-address=127.0.0.1:9113\n")]
    public void Runs_each_exporter_as_a_user_without_rights_on_the_instances_own_address(string unit, string command)
    {
        using var instance = Instance();

        var boot = instance.Boot(Script);

        var file = instance.TextOf($"/etc/systemd/system/{unit}.service");
        Assert.Contains(command, file, StringComparison.Ordinal);
        Assert.Contains("User=metrics_exporter\nGroup=metrics_exporter\n", file, StringComparison.Ordinal);
        Assert.Contains("NoNewPrivileges=true\n", file, StringComparison.Ordinal);
        Assert.Contains("ProtectSystem=strict\n", file, StringComparison.Ordinal);
        Assert.Equal(["useradd --system --no-create-home --shell /usr/sbin/nologin metrics_exporter"], boot.CallsOf("useradd"));
        Assert.Equal(["systemctl daemon-reload", "systemctl enable nginx node-exporter nginx-prometheus-exporter", "systemctl restart nginx node-exporter nginx-prometheus-exporter"], boot.CallsOf("systemctl"));
    }

    [ToolTheory("bash")]
    [InlineData("dnf", "mkdir -p \"$ROOT/etc/nginx/conf.d\" \"$ROOT/opt/aws/amazon-cloudwatch-agent/etc\"; exit 3", "3")]
    [InlineData("useradd", "exit 9", "9")]
    [InlineData("tar", "exit 2", "2")]
    [InlineData("systemctl", "[ \"$1\" != enable ] || exit 5", "5")]
    [InlineData("systemctl", "[ \"$1\" != restart ] || exit 5", "5")]
    [InlineData("sha256sum", "exit 1", "1")]
    [InlineData("sha256sum", "((CALL != 2))", "1")]
    [InlineData(AgentControl, "exit 6", "6")]
    public void Signals_the_failure_of_any_step(string tool, string behaviour, string exitCode)
    {
        using var instance = Instance().Tool(tool, behaviour);

        var boot = instance.Boot(Script);

        Assert.Equal(new BootSignal(exitCode, "Group"), boot.Signal);
    }

    [ToolFact("bash")]
    public void Boots_from_an_image_that_was_made_of_such_an_instance()
    {
        using var instance = Instance().Tool("tar", "echo \"program from $*\"").Tool("id", "[ \"$*\" = metrics_exporter ]").Tool("useradd", "exit 9");
        instance.Boot(Script);

        var boot = instance.Boot(Script);

        Assert.Equal(new BootSignal("0", "Group"), boot.Signal);
        Assert.Empty(boot.CallsOf("useradd"));
        Assert.StartsWith("program from ", instance.TextOf("/usr/local/bin/node_exporter"), StringComparison.Ordinal);
    }

    [ToolFact("bash")]
    public void Puts_a_program_into_its_place_only_when_it_is_whole_because_a_running_one_cannot_be_written_to()
    {
        using var instance = Instance().Tool("tar", "[ ! -e \"$ROOT/usr/local/bin/node_exporter\" ] || [ -s \"$ROOT/usr/local/bin/node_exporter\" ] || exit 26\necho program");

        var boot = instance.Boot(Script);

        Assert.Equal("0", boot.Signal.ExitCode);
        Assert.Equal("program\n", instance.TextOf("/usr/local/bin/node_exporter"));
    }

    [ToolFact("bash")]
    public void Unpacks_nothing_whose_checksum_is_wrong()
    {
        using var instance = Instance().Tool("sha256sum", "exit 1");

        var boot = instance.Boot(Script);

        Assert.Empty(boot.CallsOf("tar"));
        Assert.Equal("1", boot.Signal.ExitCode);
    }

    [ToolTheory("bash")]
    [InlineData("NginxConfiguration")]
    [InlineData("ScrapeConfiguration")]
    public void Signals_a_parameter_that_it_may_not_read(string parameter)
    {
        using var instance = Instance(refused: parameter);

        var boot = instance.Boot(Script);

        Assert.Equal("254", boot.Signal.ExitCode);
    }

    [ToolTheory("bash")]
    [InlineData("http://localhost:9100/metrics", "no exporter of the system's numbers")]
    [InlineData("http://localhost:9113/metrics", "no exporter of nginx's numbers")]
    [InlineData("http://localhost:80/", "no nginx")]
    public void Signals_what_does_not_answer(string silent, string why)
    {
        using var instance = Instance().Tool("curl", $"case \"$*\" in *{silent}*) exit 7 ;; esac\n{Metrics}");

        var boot = instance.Boot(Script);

        Assert.True(boot.Signal.ExitCode == TimedOut, $"{why}: {boot.Output}");
    }

    [ToolFact("bash")]
    public void Signals_an_exporter_that_lacks_the_metric_by_which_the_group_scales()
    {
        using var instance = Instance().Tool("curl", "echo nginx_up 0");

        var boot = instance.Boot(Script);

        Assert.Equal(TimedOut, boot.Signal.ExitCode);
    }

    [ToolFact("bash")]
    public void Signals_a_target_that_never_becomes_healthy()
    {
        using var instance = Instance(health: "unhealthy");

        var boot = instance.Boot(Script);

        Assert.Equal(TimedOut, boot.Signal.ExitCode);
    }

    [ToolFact("bash")]
    public void Waits_for_nothing_when_a_download_has_failed()
    {
        using var instance = Instance(health: "unhealthy").Tool("curl", "exit 7");

        var boot = instance.Boot(Script);

        Assert.Equal("7", boot.Signal.ExitCode);
        Assert.Equal(0, boot.WaitedSeconds);
    }

    [Fact]
    public void Carries_the_fingerprint_of_the_parameters() => Assert.Matches("the fingerprint [0-9a-f]{16}:", Script);

    private const string Metrics =
        """
        case "$*" in
          *:9100/metrics*) echo 'node_sockstat_TCP_inuse 4' ;;
          *:9113/metrics*) echo 'nginx_connections_waiting 0' ;;
        esac
        """;

    /// <summary>An instance on which everything works, with the stack's parameters.</summary>
    private static StandInInstance Instance(string health = "healthy", string refused = "none")
    {
        string[] parameters = ["NginxConfiguration", "ScrapeConfiguration"];
        var answers = parameters.Select(parameter =>
            $"  *'get-parameter --name {parameter} '*) cat <<'END'\n{DeployedText.Of(Template, $"Resources/{parameter}/Properties/Value")}END\n  ;;\n");
        return new StandInInstance()
            .Tool("dnf", "mkdir -p \"$ROOT/etc/nginx/conf.d\" \"$ROOT/opt/aws/amazon-cloudwatch-agent/etc\"")
            .Tool("curl", Metrics)
            .Tool("aws", $"case \"$*\" in\n  *'get-parameter --name {refused} '*) exit 254 ;;\n  *describe-target-health*) echo {health} ;;\n{string.Concat(answers)}esac");
    }
}
