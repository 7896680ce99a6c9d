using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2;

/// <summary>The name of an availability zone comes from the region that a stack is in.</summary>
internal sealed class ZoneIsNotWrittenOut : Rule
{
    public override RuleInfo Info { get; } = new("CG3106", Severity.Warning,
        "No availability zone is written out.",
        "The template works in one region only, and in accounts that have this zone there.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getavailabilityzones.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::Volume
                Properties:
                  AvailabilityZone: eu-west-1a
                  Size: 20
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::Volume
                Properties:
                  AvailabilityZone: !Select [0, !GetAZs '']
                  Size: 20
            """,
    };

    private static readonly string[] Types =
    [
        "AWS::AutoScaling::AutoScalingGroup", "AWS::DAX::Cluster", "AWS::DMS::ReplicationInstance", "AWS::EC2::Host", "AWS::EC2::Instance", "AWS::EC2::LaunchTemplate",
        "AWS::EC2::SpotFleet", "AWS::EC2::Subnet", "AWS::EC2::Volume", "AWS::ElasticLoadBalancing::LoadBalancer", "AWS::ElasticLoadBalancingV2::TargetGroup",
        "AWS::EMR::Cluster", "AWS::Glue::Connection", "AWS::OpsWorks::Instance", "AWS::RDS::DBCluster", "AWS::RDS::DBInstance",
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.Values)
        {
            if (value.Property.Name is "AvailabilityZone" or "AvailabilityZones"
                && value.Place.Text is { } zone && IsZone(zone)
                && Array.IndexOf(Types, value.Resource.Type) >= 0)
            {
                yield return At(value.Place, $"Do not write out the zone '{zone}': take it from !GetAZs '', or make it a parameter of the type AWS::EC2::AvailabilityZone::Name.");
            }
        }
    }

    // A target of a load balancer may lie in "all".
    private static bool IsZone(string text) => text.Length > 0 && text != "all" && !DynamicReference.IsIn(text);
}
