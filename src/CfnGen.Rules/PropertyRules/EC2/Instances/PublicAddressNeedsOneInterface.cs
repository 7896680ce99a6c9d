using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Instances;

/// <summary>An instance gets a public address at its start only through its one interface.</summary>
internal sealed class PublicAddressNeedsOneInterface : Rule
{
    public override RuleInfo Info { get; } = new("CG3161", Severity.Error,
        "AssociatePublicIpAddress is true only where an instance gets a single interface.",
        "EC2 refuses to start an instance with several interfaces and a public address of its own choice.",
        "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    NetworkInterfaces:
                      - {DeviceIndex: 0, AssociatePublicIpAddress: true}
                      - {DeviceIndex: 1}
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    NetworkInterfaces:
                      - {DeviceIndex: 0, AssociatePublicIpAddress: true}
            """,
    };

    private static readonly string[] Types = ["AWS::EC2::Instance", "AWS::EC2::LaunchTemplate"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in Types)
        {
            foreach (var list in template.Properties.ValuesOf(type, "NetworkInterfaces"))
            {
                if (!AreSeveral(list.Place))
                {
                    continue;
                }

                foreach (var item in list.Place.Items)
                {
                    if (item["AssociatePublicIpAddress"] is { Text: "true" } address)
                    {
                        yield return At(address, "An instance with several interfaces gets no public address here: attach an Elastic IP address, or keep one interface.");
                    }
                }
            }
        }
    }

    // An item that is a function may be none.
    private static bool AreSeveral(Place list)
    {
        var count = 0;
        foreach (var item in list.Items)
        {
            count += item.Node is Model.Documents.MappingNode ? 1 : 0;
        }

        return count > 1;
    }
}
