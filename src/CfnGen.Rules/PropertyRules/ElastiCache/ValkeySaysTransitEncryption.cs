using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElastiCache;

/// <summary>A cache of Valkey says whether it is reached through TLS.</summary>
internal sealed class ValkeySaysTransitEncryption : Rule
{
    public override RuleInfo Info { get; } = new("CG3631", Severity.Error,
        "A replication group with the engine valkey sets TransitEncryptionEnabled.",
        "ElastiCache refuses the group.",
        "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html")
    {
        Wrong = """
            Resources:
              Cache:
                Type: AWS::ElastiCache::ReplicationGroup
                Properties:
                  ReplicationGroupDescription: cache
                  Engine: valkey
            """,
        Right = """
            Resources:
              Cache:
                Type: AWS::ElastiCache::ReplicationGroup
                Properties:
                  ReplicationGroupDescription: cache
                  Engine: valkey
                  TransitEncryptionEnabled: true
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var group in template.Properties.ObjectsOf("AWS::ElastiCache::ReplicationGroup"))
        {
            foreach (var engine in template.Texts(group, "Engine"))
            {
                if (engine.Text == "valkey" && template.CanLack(group, "TransitEncryptionEnabled", engine.When))
                {
                    yield return At(engine.Place, $"Add 'TransitEncryptionEnabled': the engine valkey{engine.Origin} asks for it, be it true or false.");
                }
            }
        }
    }
}
