using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2;

/// <summary>Machines are of a generation that AWS still builds.</summary>
internal sealed class InstanceTypeIsOfToday : Rule
{
    public override RuleInfo Info { get; } = new("CG3107", Severity.Info,
        "A type of machine is not of a generation that AWS calls previous.",
        "Later ones do more for less money, and newer regions have no old ones.",
        "https://docs.aws.amazon.com/ec2/latest/instancetypes/pg.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::Instance
                Properties:
                  ImageId: ami-0a1b2c3d
                  InstanceType: m3.medium
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::Instance
                Properties:
                  ImageId: ami-0a1b2c3d
                  InstanceType: m7g.medium
            """,
    };

    private static readonly string[] Properties = ["InstanceType", "DBInstanceClass", "CacheNodeType"];

    private static readonly string[] Types =
    [
        "AWS::AutoScaling::LaunchConfiguration", "AWS::EC2::CapacityReservation", "AWS::EC2::EC2Fleet", "AWS::EC2::Host", "AWS::EC2::Instance",
        "AWS::EC2::LaunchTemplate", "AWS::EC2::SpotFleet", "AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::GlobalReplicationGroup",
        "AWS::ElastiCache::ReplicationGroup", "AWS::Elasticsearch::Domain", "AWS::OpenSearchService::Domain", "AWS::RDS::DBInstance",
    ];

    private static readonly string[] Families =
    [
        "c1", "c3", "m1", "m2", "m3", "r3", "cc2", "cg1", "cr1", "g2", "hi1", "hs1", "i2", "t1",
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.Values)
        {
            if (Array.IndexOf(Properties, value.Property.Name) >= 0
                && Array.IndexOf(Types, value.Resource.Type) >= 0
                && template.TextOf(new(value.Place, value.When)) is { } known
                && FamilyOf(known.Text) is { } family)
            {
                yield return At(known.Place, $"'{known.Text}'{known.Origin} is of a previous generation, {family}: take a later one.");
            }
        }
    }

    // db.m3.medium and m3.medium.elasticsearch have the family in their midst and in front.
    private static string? FamilyOf(string text)
    {
        foreach (var part in text.Split('.'))
        {
            if (Array.IndexOf(Families, part) >= 0)
            {
                return part;
            }
        }

        return null;
    }
}
