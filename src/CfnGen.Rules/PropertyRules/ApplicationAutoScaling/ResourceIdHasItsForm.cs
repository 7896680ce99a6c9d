using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ApplicationAutoScaling;

/// <summary>What is scaled is named as its service asks.</summary>
internal sealed class ResourceIdHasItsForm : Rule
{
    public override RuleInfo Info { get; } = new("CG3871", Severity.Error,
        "A ResourceId begins as its ServiceNamespace asks: service/ for ecs, table/ for dynamodb, function: for lambda.",
        "Application Auto Scaling refuses the target.",
        "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html")
    {
        Wrong = """
            Resources:
              Size:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  MinCapacity: 1
                  MaxCapacity: 4
                  ServiceNamespace: ecs
                  ScalableDimension: ecs:service:DesiredCount
                  ResourceId: web/shop
            """,
        Right = """
            Resources:
              Size:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  MinCapacity: 1
                  MaxCapacity: 4
                  ServiceNamespace: ecs
                  ScalableDimension: ecs:service:DesiredCount
                  ResourceId: service/web/shop
            """,
    };

    private static readonly string[] Types = ["AWS::ApplicationAutoScaling::ScalableTarget", "AWS::ApplicationAutoScaling::ScalingPolicy"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in Types)
        {
            foreach (var scaled in template.Properties.ObjectsOf(type))
            {
                foreach (var service in template.Texts(scaled, "ServiceNamespace"))
                {
                    foreach (var id in template.ValuesWhere(scaled, "ResourceId", service.When))
                    {
                        if (KnownStart.Of(id.Place) is { } start && Beginnings(service.Text) is [var first, ..] all && !Fits(start, all))
                        {
                            yield return At(id.Place, $"Begin the ResourceId with '{first}', as the service '{service.Text}'{service.Origin} asks: it begins with '{start.Text}'.");
                        }
                    }
                }
            }
        }
    }

    private static string[] Beginnings(string service) => service switch
    {
        "appstream" => ["fleet/"],
        "cassandra" => ["keyspace/"],
        "comprehend" or "kafka" => ["arn:"],
        "custom-resource" => ["https://"],
        "dynamodb" => ["table/"],
        "ec2" => ["spot-fleet-request/"],
        "ecs" => ["service/"],
        "elasticache" => ["replication-group/", "cache-cluster/"],
        "elasticmapreduce" => ["instancegroup/"],
        "lambda" => ["function:"],
        "neptune" or "rds" => ["cluster:"],
        "sagemaker" => ["endpoint/", "inference-component/"],
        "workspaces" => ["workspacespool/"],
        _ => [],
    };

    private static bool Fits(KnownStart start, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (start.Text.StartsWith(beginning, StringComparison.Ordinal) || (!start.IsWhole && beginning.StartsWith(start.Text, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
