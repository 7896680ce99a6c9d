using CfnGen.Model;
using CfnGen.Stacks.Parts;

namespace CfnGen.Stacks.PrometheusWeb;

/// <summary>What is decided when the stack is deployed.</summary>
public abstract class PrometheusWebParameters : Stack
{
    public Parameter<CfnString> AdminEmail => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "Email address that receives the alerts.",
    });

    public Parameter<CfnInteger> ClassB => Parameter<CfnInteger>(new()
    {
        Comment = "The VPC is 10.<ClassB>.0.0/16, each subnet a sixteenth of it.",
        Type = ParameterType.Number,
        Description = "Second number of the VPC's addresses, chosen when the stack is created and never changed. Networks that are to be connected need different ones.",
        Default = 0,
        MinValue = 0,
        MaxValue = 255,
    });

    public Parameter<CfnString> CertificateArn => Parameter<CfnString>(new()
    {
        Comment = "With a certificate the site is served over HTTPS, and plain requests are sent there.",
        Type = ParameterType.String,
        Description = "Optional ARN of a certificate of AWS Certificate Manager, for a name that points at the load balancer.",
        Default = "",
    });

    public Parameter<CfnInteger> LogsRetentionInDays => Parameter<CfnInteger>(LogRetention.InDays(byDefault: 14) with
    {
        Comment = "The events of the scraped metrics are kept for one day, whatever stands here.",
        Description = "How many days the instances' logs and the records of the network's traffic are kept.",
    });

    public Parameter<CfnString> InstanceType => Parameter<CfnString>(new()
    {
        Type = ParameterType.String,
        Description = "The instance type of the web servers, of the x86_64 architecture.",
        Default = "t3.micro",
    });

    public Parameter<CfnString> ImageId => Parameter<CfnString>(AmazonLinux.NewestImage);

    public Parameter<CfnString> NodeExporterVersion => Parameter<CfnString>(Version("the node exporter", "1.4.0"));

    public Parameter<CfnString> NodeExporterSha256 => Parameter<CfnString>(Sha256("node_exporter-1.4.0.linux-amd64.tar.gz") with
    {
        Comment = "It belongs to the version: give both, or neither.",
        Default = "e77ff1b0a824a4e13f82a35d98595fe526849c09e3480d0789a56b72242d2abc",
    });

    public Parameter<CfnString> NginxExporterVersion => Parameter<CfnString>(Version("the nginx exporter", "0.11.0"));

    public Parameter<CfnString> NginxExporterSha256 => Parameter<CfnString>(Sha256("nginx-prometheus-exporter_0.11.0_linux_amd64.tar.gz") with
    {
        Comment = "Without a default: take it from the file of checksums beside the release.",
    });

    public Condition HasCertificate => Condition(() => Fn.Not(Fn.Equals(CertificateArn, "")));

    private static ParameterOptions Version(string program, string version) => new()
    {
        Type = ParameterType.String,
        Description = $"The version of {program}, as it is published.",
        Default = version,
        AllowedPattern = @"^\d+\.\d+\.\d+$",
        ConstraintDescription = $"Give three numbers such as {version}.",
    };

    private static ParameterOptions Sha256(string archive) => new()
    {
        Type = ParameterType.String,
        Description = $"SHA-256 of the archive, such as {archive}. An archive with another one is not unpacked.",
        AllowedPattern = "^[0-9a-f]{64}$",
        ConstraintDescription = "Give 64 hexadecimal digits, the letters small.",
    };
}
