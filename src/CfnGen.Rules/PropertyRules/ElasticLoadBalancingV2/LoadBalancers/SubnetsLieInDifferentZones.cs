using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.LoadBalancers;

/// <summary>A load balancer has one subnet in each zone.</summary>
internal sealed class SubnetsLieInDifferentZones : Rule
{
    public override RuleInfo Info { get; } = new("CG3403", Severity.Error,
        "The subnets of a load balancer lie in different zones.",
        "Elastic Load Balancing refuses two in one zone.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html")
    {
        Wrong = """
            Resources:
              One: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: vpc-0a1b2c3d, CidrBlock: 10.0.0.0/24, AvailabilityZone: !Select [0, !GetAZs '']}}
              Two: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: vpc-0a1b2c3d, CidrBlock: 10.0.1.0/24, AvailabilityZone: !Select [0, !GetAZs '']}}
              It:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties:
                  Subnets: [!Ref One, !Ref Two]
            """,
        Right = """
            Resources:
              One: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: vpc-0a1b2c3d, CidrBlock: 10.0.0.0/24, AvailabilityZone: !Select [0, !GetAZs '']}}
              Two: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: vpc-0a1b2c3d, CidrBlock: 10.0.1.0/24, AvailabilityZone: !Select [1, !GetAZs '']}}
              It:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties:
                  Subnets: [!Ref One, !Ref Two]
            """,
    };

    private const string Subnet = "AWS::EC2::Subnet";

    private static readonly string[] Types = [BalancerKinds.Type, "AWS::ElasticLoadBalancing::LoadBalancer"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in Types)
        {
            foreach (var list in template.Properties.ValuesOf(type, "Subnets"))
            {
                var seen = new List<Located>();
                foreach (var item in list.Place.Items)
                {
                    if (Locate(template, item) is not { } located)
                    {
                        continue;
                    }

                    if (FirstInSameZone(template, seen, located) is { } other)
                    {
                        yield return At(item, $"'{located.Subnet.Name}' lies in the same zone as '{other.Subnet.Name}': take one of them.");
                    }

                    seen.Add(located);
                }
            }
        }
    }

    private static Located? FirstInSameZone(CheckedTemplate template, List<Located> seen, Located located)
    {
        foreach (var other in seen)
        {
            if (other.Subnet != located.Subnet && other.Zone.Place.Node.Equals(located.Zone.Place.Node) && template.CanMeet(other.Zone.When, located.Zone.When))
            {
                return other;
            }
        }

        return null;
    }

    private static Located? Locate(CheckedTemplate template, Place item)
    {
        if (template.TargetOf(item) is not { Resource: { Type: Subnet } subnet })
        {
            return null;
        }

        foreach (var checkedObject in template.Properties.ObjectsOf(Subnet))
        {
            if (checkedObject.Resource == subnet)
            {
                return template.Values(checkedObject, "AvailabilityZone") is [var only] ? new(subnet, only) : null;
            }
        }

        return null;
    }

    private sealed record Located(CheckedResource Subnet, Branch Zone);
}
