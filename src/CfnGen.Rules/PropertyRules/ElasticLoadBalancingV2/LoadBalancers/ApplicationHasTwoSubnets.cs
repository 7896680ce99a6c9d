using CfnGen.Model.Documents;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.LoadBalancers;

/// <summary>An application load balancer survives the loss of a zone.</summary>
internal sealed class ApplicationHasTwoSubnets : Rule
{
    public override RuleInfo Info { get; } = new("CG3402", Severity.Error,
        "An application load balancer lies in at least two subnets.",
        "Elastic Load Balancing refuses one in fewer than two zones. Only on an Outpost or in a Local Zone one subnet is enough.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties:
                  Subnets: [subnet-0a1b2c3d, subnet-3d2c1b0a]
            """,
    };

    private static readonly string[] Lists = ["Subnets", "SubnetMappings"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var balancer in template.Properties.ObjectsOf(BalancerKinds.Type))
        {
            if (template.KindOf(balancer) != BalancerKinds.Application)
            {
                continue;
            }

            foreach (var property in Lists)
            {
                foreach (var list in template.Values(balancer, property))
                {
                    if (list.Place.Node is SequenceNode && list.Place.Items is [var only] && !MayBeSeveral(only) && !MayBeAlone(template, only))
                    {
                        yield return At(list.Place, "An application load balancer needs subnets in at least two zones: add one.");
                    }
                }
            }
        }
    }

    // A function of the author's own, or a list where one id belongs, is not for this rule to judge.
    private static bool MayBeSeveral(Place item) =>
        item.Node is IntrinsicNode call && (call.Function == IntrinsicFunction.Transform || call.Function == IntrinsicFunction.Split);

    private static bool MayBeAlone(CheckedTemplate template, Place item) =>
        template.TargetOf(item["SubnetId"] ?? item) is { } target
        && target.Resource.Properties is { } properties
        && (properties["OutpostArn"] is not null || properties["AvailabilityZone"]?.Text?.Contains('-', StringComparison.Ordinal) == true && IsLocal(properties["AvailabilityZone"]!.Text!));

    // us-west-2-lax-1a, where eu-west-1a is the zone of a region.
    private static bool IsLocal(string zone) => zone.Split('-').Length > 3;
}
