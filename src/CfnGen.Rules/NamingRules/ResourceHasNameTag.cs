using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.NamingRules;

/// <summary>The console shows a name where it can.</summary>
internal sealed class ResourceHasNameTag : Rule
{
    public override RuleInfo Info { get; } = new("CG6004", Severity.Info,
        "What the EC2 and VPC consoles list has the tag Name.",
        "They show an id like vpc-0a1b2c3d otherwise, and nobody knows which is which.",
        "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html")
    {
        OnByDefault = false,
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::VPC
                Properties: {CidrBlock: 10.0.0.0/16}
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::VPC
                Properties: {CidrBlock: 10.0.0.0/16, Tags: [{Key: Name, Value: web}]}
            """,
    };

    private static readonly string[] Types =
    [
        "AWS::AutoScaling::AutoScalingGroup", "AWS::EC2::Instance", "AWS::EC2::InternetGateway", "AWS::EC2::NatGateway", "AWS::EC2::RouteTable",
        "AWS::EC2::SecurityGroup", "AWS::EC2::Subnet", "AWS::EC2::VPC", "AWS::EC2::VPCEndpoint",
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in Types)
        {
            foreach (var resource in template.Properties.ObjectsOf(type))
            {
                if (!HasName(resource, template))
                {
                    yield return AtKey(resource.Place, $"Give '{resource.Resource.Name}' a tag Name.");
                }
            }
        }
    }

    private static bool HasName(CheckedObject resource, CheckedTemplate template)
    {
        foreach (var list in template.Values(resource, "Tags"))
        {
            if (list.Place.Node is not Model.Documents.SequenceNode)
            {
                return true;
            }

            foreach (var item in list.Place.Items)
            {
                foreach (var tag in Branches.Of(item, list.When, template.Conditions))
                {
                    if (tag.Place["Key"] is { Text: null or "Name" })
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
