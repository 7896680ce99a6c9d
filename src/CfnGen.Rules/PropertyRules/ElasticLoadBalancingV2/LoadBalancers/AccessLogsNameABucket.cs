using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.LoadBalancers;

/// <summary>Logs that are turned on go somewhere.</summary>
internal sealed class AccessLogsNameABucket : Rule
{
    public override RuleInfo Info { get; } = new("CG3406", Severity.Error,
        "A load balancer with access or connection logs names their bucket.",
        "Elastic Load Balancing refuses to turn them on.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d, subnet-3d2c1b0a]
                  LoadBalancerAttributes:
                    - {Key: access_logs.s3.enabled, Value: 'true'}
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d, subnet-3d2c1b0a]
                  LoadBalancerAttributes:
                    - {Key: access_logs.s3.enabled, Value: 'true'}
                    - {Key: access_logs.s3.bucket, Value: logs}
            """,
    };

    private static readonly string[] Logs = ["access_logs", "connection_logs"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var list in template.Properties.ValuesOf(BalancerKinds.Type, "LoadBalancerAttributes"))
        {
            foreach (var log in Logs)
            {
                if (Item(list.Place, $"{log}.s3.enabled") is { } item && item["Value"] is { Text: "true" } enabled
                    && Item(list.Place, $"{log}.s3.bucket") is null && AllKeysAreKnown(list.Place))
                {
                    yield return At(enabled, $"Name the bucket of the logs: '{log}.s3.bucket'.");
                }
            }
        }
    }

    private static Place? Item(Place list, string key)
    {
        foreach (var item in list.Items)
        {
            if (item["Key"]?.Text == key)
            {
                return item;
            }
        }

        return null;
    }

    private static bool AllKeysAreKnown(Place list)
    {
        foreach (var item in list.Items)
        {
            if (item.Node is not MappingNode || item["Key"]?.Text is null)
            {
                return false;
            }
        }

        return true;
    }
}
