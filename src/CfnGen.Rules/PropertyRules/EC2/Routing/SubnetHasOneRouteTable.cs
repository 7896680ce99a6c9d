using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Routing;

/// <summary>A subnet follows one route table.</summary>
internal sealed class SubnetHasOneRouteTable : Rule
{
    public override RuleInfo Info { get; } = new("CG3122", Severity.Error,
        "A subnet is associated with one route table at most.",
        "EC2 refuses the second association.",
        "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html")
    {
        Wrong = """
            Resources:
              One:
                Type: AWS::EC2::SubnetRouteTableAssociation
                Properties: {SubnetId: subnet-0a1b2c3d, RouteTableId: rtb-0a1b2c3d}
              It:
                Type: AWS::EC2::SubnetRouteTableAssociation
                Properties: {SubnetId: subnet-0a1b2c3d, RouteTableId: rtb-3d2c1b0a}
            """,
        Right = """
            Resources:
              One:
                Type: AWS::EC2::SubnetRouteTableAssociation
                Properties: {SubnetId: subnet-0a1b2c3d, RouteTableId: rtb-0a1b2c3d}
              It:
                Type: AWS::EC2::SubnetRouteTableAssociation
                Properties: {SubnetId: subnet-3d2c1b0a, RouteTableId: rtb-0a1b2c3d}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var seen = new List<PropertyValue>();
        foreach (var subnet in template.Properties.ValuesOf("AWS::EC2::SubnetRouteTableAssociation", "SubnetId"))
        {
            foreach (var other in seen)
            {
                if (other.Resource != subnet.Resource && template.AreSame(other.Place, subnet.Place) && template.CanMeet(other.When, subnet.When))
                {
                    yield return At(subnet.Place, $"'{other.Resource.Name}' associates this subnet already: a subnet has one route table.");
                    break;
                }
            }

            seen.Add(subnet);
        }
    }
}
