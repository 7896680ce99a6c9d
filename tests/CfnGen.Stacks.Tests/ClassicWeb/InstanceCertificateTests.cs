using CfnGen.Stacks.ClassicWeb;
using CfnGen.Stacks.Tests.Boot;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Stacks.Tests.ClassicWeb;

/// <summary>The certificate that an instance makes for the way from the load balancer, made by the real openssl.</summary>
public sealed class InstanceCertificateTests
{
    private const string Preparation = "#!/bin/bash\nmkdir -p /etc/pki/tls/certs /etc/pki/tls/private\n";
    private const string Certificate = "/etc/pki/tls/certs/localhost.crt";

    private static readonly string Command =
        new ClassicWebStack().ToTemplate().ValueAt("Resources/LaunchConfiguration/Metadata/AWS::CloudFormation::Init/config/commands/certificate/command");

    [ToolFact("bash", "openssl")]
    public void Proves_the_server_localhost_by_itself()
    {
        using var instance = WithOpenSsl();

        var boot = instance.Boot($"{Preparation}{Command}\nopenssl verify -CAfile {Certificate} -purpose sslserver -verify_hostname localhost {Certificate}\n");

        Assert.Contains($"{Certificate}: OK", boot.Output, StringComparison.Ordinal);
    }

    [ToolFact("bash", "openssl")]
    public void Lasts_for_730_days()
    {
        using var instance = WithOpenSsl();

        var boot = instance.Boot($"{Preparation}{Command}\n{ExpiresWithin(days: 729)}\n{ExpiresWithin(days: 731)}\n");

        Assert.Contains("Certificate will not expire\nCertificate will expire\n", boot.Output, StringComparison.Ordinal);
    }

    private static string ExpiresWithin(int days) => $"openssl x509 -in {Certificate} -noout -checkend {days * 24 * 60 * 60}";

    private static StandInInstance WithOpenSsl() => new StandInInstance().Tool("openssl", $"exec {SearchPath.Find("openssl")} \"$@\"");
}
