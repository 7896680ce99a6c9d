using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using CfnGen.Stacks.PrometheusWeb;
using CfnGen.Stacks.Tests.Boot;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Stacks.Tests.PrometheusWeb;

/// <summary>How archives are checked and unpacked, with the real tools and a real archive.</summary>
public sealed class PrometheusWebArchiveTests : IDisposable
{
    private const string Program = "the program\n";

    private readonly TemporaryFolder folder = new();
    private readonly string archive;

    public PrometheusWebArchiveTests()
    {
        archive = folder.Combine("published.tar.gz");
        using var compressed = new GZipStream(File.Create(archive), CompressionLevel.Fastest);
        using var tar = new TarWriter(compressed);
        foreach (var name in new[] { "node_exporter-1.4.0.linux-amd64/LICENSE", "node_exporter-1.4.0.linux-amd64/node_exporter", "nginx-prometheus-exporter" })
        {
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(Program)) });
        }
    }

    [ToolTheory("bash", "tar", "gzip", "sha256sum")]
    [InlineData("/usr/local/bin/node_exporter")]
    [InlineData("/usr/local/bin/nginx-prometheus-exporter")]
    public void Puts_the_program_of_the_published_archive_into_its_place(string path)
    {
        using var instance = WithRealTools();
        var checksum = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(archive)));

        instance.Boot(Script(checksum));

        Assert.Equal(Program, instance.TextOf(path));
    }

    [ToolFact("bash", "tar", "gzip", "sha256sum")]
    public void Unpacks_no_other_archive_and_says_so()
    {
        using var instance = WithRealTools();

        var boot = instance.Boot(Script(new string('0', 64)));

        Assert.Empty(boot.CallsOf("tar"));
        Assert.NotEqual("0", boot.Signal.ExitCode);
        Assert.Contains("/tmp/node_exporter.tar.gz: FAILED", boot.Output, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static string Script(string checksum) => UserDataScript.Of(new PrometheusWebStack().ToTemplate(), "LaunchTemplate", new Dictionary<string, string>
    {
        ["NodeExporterVersion"] = "1.4.0",
        ["NodeExporterSha256"] = checksum,
        ["NginxExporterVersion"] = "0.11.0",
        ["NginxExporterSha256"] = checksum,
    });

    /// <summary>Whatever is fetched, curl brings the archive.</summary>
    private StandInInstance WithRealTools() => new StandInInstance()
        .Tool("curl", $"while (($#)); do [ \"$1\" != --output ] || cp {archive} \"$2\"; shift; done")
        .Tool("sha256sum", $"{SearchPath.Find("sha256sum")} \"$@\"")
        .Tool("tar", $"PATH=$PATH:/usr/bin:/bin {SearchPath.Find("tar")} \"$@\"");
}
