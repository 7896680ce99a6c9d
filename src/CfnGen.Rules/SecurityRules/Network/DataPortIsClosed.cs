using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Network;

/// <summary>Nobody reaches a data store from anywhere.</summary>
internal sealed class DataPortIsClosed : Rule
{
    public override RuleInfo Info { get; } = new("CG4102", Severity.Warning,
        "The ports of databases, caches and file systems are not open to the world.",
        "One weak password, or none as many caches have it, and the data is gone.",
        "https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::SecurityGroupIngress
                Properties:
                  GroupId: sg-0a1b2c3d
                  IpProtocol: tcp
                  FromPort: 5432
                  ToPort: 5432
                  CidrIp: 0.0.0.0/0
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::SecurityGroupIngress
                Properties:
                  GroupId: sg-0a1b2c3d
                  IpProtocol: tcp
                  FromPort: 5432
                  ToPort: 5432
                  SourceSecurityGroupId: sg-3d2c1b0a
            """,
    };

    private static readonly OpenPort[] Ports =
    [
        new(445, "SMB"),
        new(1433, "SQL Server"),
        new(1521, "Oracle"),
        new(2049, "NFS"),
        new(3306, "MySQL"),
        new(5432, "PostgreSQL"),
        new(5439, "Redshift"),
        new(6379, "Redis"),
        new(9042, "Cassandra"),
        new(9092, "Kafka"),
        new(9200, "OpenSearch"),
        new(11211, "Memcached"),
        new(27017, "MongoDB"),
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var ingress in OpenIngress.Of(template))
        {
            if (ingress.FirstOf(Ports) is { } port)
            {
                yield return At(ingress.Source.Place, $"Do not open port {Digits.Of(port.Number)} ({port.Service}) to {ingress.Source.Text}{ingress.Source.Origin}: name the security group of those who need it as SourceSecurityGroupId.");
            }
        }
    }
}
