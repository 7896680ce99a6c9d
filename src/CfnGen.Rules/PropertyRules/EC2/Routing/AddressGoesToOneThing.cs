using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Routing;

/// <summary>An association says which address goes where.</summary>
internal sealed class AddressGoesToOneThing : Rule
{
    public override RuleInfo Info { get; } = new("CG3128", Severity.Error,
        "An association of a public address names the address, and an instance or a network interface.",
        "EC2 refuses the association.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eipassociation.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::EIPAssociation
                Properties:
                  AllocationId: eipalloc-0a1b2c3d
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::EIPAssociation
                Properties:
                  AllocationId: eipalloc-0a1b2c3d
                  InstanceId: i-0a1b2c3d
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var association in template.Properties.ObjectsOf("AWS::EC2::EIPAssociation"))
        {
            if (association.HasMacro)
            {
                continue;
            }

            if (association.Find("AllocationId") is null && association.Find("EIP") is null)
            {
                yield return AtKey(association.Place, "Name the address: 'AllocationId'.");
            }

            if (association.Find("InstanceId") is null && association.Find("NetworkInterfaceId") is null)
            {
                yield return AtKey(association.Place, "Name what the address goes to: 'InstanceId' or 'NetworkInterfaceId'.");
            }
        }
    }
}
