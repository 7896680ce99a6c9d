using CfnGen.Model;
using CfnGen.Stacks.Parts;
using static CfnGen.Stacks.PrometheusWeb.PrometheusWebMetrics;

namespace CfnGen.Stacks.PrometheusWeb;

/// <summary>What an instance does at boot: nginx, the exporters of its numbers, and the agent that sends them; then it waits until all of them work.</summary>
/// <remarks>An image made from such an instance boots as well: what it has already is replaced and started again.</remarks>
internal sealed class PrometheusWebBoot(PrometheusWebStack web)
{
    public const string ExporterUser = "metrics_exporter";

    private const string NginxFile = "/etc/nginx/conf.d/stub-status.conf";
    private const string AgentControl = "/opt/aws/amazon-cloudwatch-agent/bin/amazon-cloudwatch-agent-ctl";

    /// <param name="signal">Tells the group whether all of it worked.</param>
    public CfnString Script(CfnString signal) => BootScript.Of(
        signal,
        $"""
        # The parameters hold configurations with the fingerprint {Fingerprint}: others make another script, and that replaces the instances.
        dnf install --assumeyes nginx amazon-cloudwatch-agent
        """,
        Fetch(web.ScrapeConfiguration.Ref, PrometheusWebConfiguration.ScrapeFile),
        $"""
        # The instance's id becomes a dimension of what is scraped here.
        instance=$(cat {BootScript.InstanceIdFile}) && sed -i "s/{PrometheusWebConfiguration.InstanceIdPlaceholder}/$instance/" {PrometheusWebConfiguration.ScrapeFile}
        """,
        $"{AgentControl} -a fetch-config -m ec2 -s -c ssm:{web.AgentConfiguration.Ref}",
        Fetch(web.NginxConfiguration.Ref, NginxFile),
        $"id {ExporterUser} || useradd --system --no-create-home --shell /usr/sbin/nologin {ExporterUser}",
        $"{Installer}\n\n{NodeExporter.Installation}",
        NginxExporter.Installation,
        NodeExporter.UnitFile,
        NginxExporter.UnitFile,
        $"systemctl daemon-reload && systemctl enable {Services} && systemctl restart {Services}",
        UntilExported(TcpSocketsInUse),
        UntilExported(ConnectionsWaiting),
        BootScript.UntilAnswers($"http://localhost:{PrometheusWebEntrance.Port}/", TimeSpan.FromMinutes(2)),
        BootScript.UntilTargetIsHealthy(web.Entrance.TargetGroup.Ref, PrometheusWebEntrance.Port, TimeSpan.FromMinutes(5)));

    private string Services => $"nginx {NodeExporter.Unit} {NginxExporter.Unit}";

    private string Fingerprint => CfnString.Concat([web.NginxConfiguration.Value, web.AgentConfiguration.Value, web.ScrapeConfiguration.Value]).Fingerprint();

    private Exporter NodeExporter => new()
    {
        Name = "node_exporter",
        Unit = "node-exporter",
        Description = "Numbers of the operating system for Prometheus",
        Url = $"https://github.com/prometheus/node_exporter/releases/download/v{web.NodeExporterVersion}/node_exporter-{web.NodeExporterVersion}.linux-amd64.tar.gz",
        Checksum = web.NodeExporterSha256.Ref,
        PathInArchive = $"node_exporter-{web.NodeExporterVersion}.linux-amd64/node_exporter",
        Arguments = $"--web.listen-address=127.0.0.1:{TcpSocketsInUse.Port}",
    };

    private Exporter NginxExporter => new()
    {
        Name = "nginx-prometheus-exporter",
        Unit = "nginx-prometheus-exporter",
        Description = "Numbers of nginx for Prometheus",
        Url = $"https://github.com/nginxinc/nginx-prometheus-exporter/releases/download/v{web.NginxExporterVersion}/nginx-prometheus-exporter_{web.NginxExporterVersion}_linux_amd64.tar.gz",
        Checksum = web.NginxExporterSha256.Ref,
        PathInArchive = "nginx-prometheus-exporter",
        Arguments = $"--nginx.scrape-uri=http://127.0.0.1:{PrometheusWebConfiguration.StubStatusPort}{PrometheusWebConfiguration.StubStatusPath} --web.listen-address=127.0.0.1:{ConnectionsWaiting.Port}",
        After = "network-online.target nginx.service",
    };

    private const string Installer =
        """
        # Puts a program out of a published archive into its place, if the archive is the one whose checksum was given.
        # Made from an instance, an image has the program already and runs it: it can be replaced, but not written to.
        install_program() {
          local archive=/tmp/$1.tar.gz program=/usr/local/bin/$1
          curl --fail --silent --show-error --location --retry 3 --output "$archive" "$3" &&
            echo "$2  $archive" | sha256sum --check --strict - &&
            tar --extract --gzip --to-stdout --file "$archive" "$4" > "$program.new" &&
            chmod 755 "$program.new" &&
            mv --force "$program.new" "$program"
        }
        """;

    private static CfnString Fetch(CfnString parameter, string file) =>
        $"aws ssm get-parameter --name {parameter} --region {Aws.Region} --output text --query Parameter.Value > {file}";

    /// <summary>An instance whose numbers are missing would work, and the group would not scale by it.</summary>
    private static CfnString UntilExported(ScrapedMetric metric) =>
        BootScript.Until($"curl --fail --silent http://localhost:{metric.Port}/metrics | grep --quiet \"^{metric.Name} \"", TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(1));
}
