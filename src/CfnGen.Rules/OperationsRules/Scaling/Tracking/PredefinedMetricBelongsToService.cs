using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Tracking;

/// <summary>The predefined metric of a policy is one of the service that it scales.</summary>
internal sealed class PredefinedMetricBelongsToService : Rule
{
    public override RuleInfo Info { get; } = new("CG5153", Severity.Error,
        "The predefined metric of a target tracking policy is one of the service whose capacity it scales.",
        "Application Auto Scaling refuses the policy.",
        "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredefinedMetricSpecification.html")
    {
        Wrong = Example("DynamoDBReadCapacityUtilization"),
        Right = Example("ECSServiceAverageCPUUtilization"),
    };

    // How the names of the metrics begin, and the service that they belong to.
    private static readonly string[] Owners =
    [
        "ECSService ecs", "DynamoDB dynamodb", "RDSReader rds", "EC2SpotFleet ec2", "SageMaker sagemaker", "AppStream appstream", "Comprehend comprehend",
        "LambdaProvisioned lambda", "Cassandra cassandra", "KafkaBroker kafka", "ElastiCache elasticache", "NeptuneReader neptune", "WorkSpaces workspaces",
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var metric in template.Properties.ObjectsOf(ScalingPolicy.OfTarget, "PredefinedMetricSpecification"))
        {
            foreach (var kind in template.Texts(metric, "PredefinedMetricType"))
            {
                if (kind.Origin.Length == 0 && OwnerOf(kind.Text) is { } owner && ServiceOf(template, metric, kind) is { } service && service.Text != owner)
                {
                    yield return At(kind.Place, $"Use a metric of the service '{service.Text}', which the scalable target is of: {kind.Text} is one of '{owner}'.");
                }
            }
        }
    }

    private static string? OwnerOf(string metric)
    {
        foreach (var owner in Owners)
        {
            var space = owner.IndexOf(' ', StringComparison.Ordinal);
            if (metric.StartsWith(owner[..space], StringComparison.Ordinal))
            {
                return owner[(space + 1)..];
            }
        }

        return null;
    }

    // The policy may name the service itself, or its scalable target does.
    private static KnownText? ServiceOf(CheckedTemplate template, CheckedObject metric, KnownText kind)
    {
        foreach (var policy in ScalingPolicies.Of(template))
        {
            if (!ReferenceEquals(policy.Resource, metric.Resource))
            {
                continue;
            }

            foreach (var properties in template.Properties.ObjectsOf(policy.Scaled?.Type ?? ScalingPolicy.OfTarget))
            {
                if (!ReferenceEquals(properties.Resource, policy.Scaled ?? policy.Resource))
                {
                    continue;
                }

                foreach (var service in template.Texts(properties, "ServiceNamespace"))
                {
                    if (service.Origin.Length == 0 && template.CanMeet(service.When, kind.When))
                    {
                        return service;
                    }
                }
            }
        }

        return null;
    }

    private static string Example(string metric) => $$"""
        Resources:
          Target:
            Type: AWS::ApplicationAutoScaling::ScalableTarget
            Properties:
              ServiceNamespace: ecs
              ScalableDimension: ecs:service:DesiredCount
              ResourceId: service/web/shop
              MinCapacity: 2
              MaxCapacity: 6
          Track:
            Type: AWS::ApplicationAutoScaling::ScalingPolicy
            Properties:
              PolicyName: track
              PolicyType: TargetTrackingScaling
              ScalingTargetId: !Ref Target
              TargetTrackingScalingPolicyConfiguration:
                TargetValue: 50
                PredefinedMetricSpecification: {PredefinedMetricType: {{metric}} }
        """;
}
