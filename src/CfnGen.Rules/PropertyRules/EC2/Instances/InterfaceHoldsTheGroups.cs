using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Instances;

/// <summary>Where interfaces are given, what belongs to an interface stands there.</summary>
internal sealed class InterfaceHoldsTheGroups : Rule
{
    public override RuleInfo Info { get; } = new("CG3158", Severity.Error,
        "An instance or a launch template with NetworkInterfaces has its security groups and its address there.",
        "EC2 refuses to start the instance, and Auto Scaling a group with such a launch template.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-launchtemplatedata.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    SecurityGroupIds: [sg-0a1b2c3d]
                    NetworkInterfaces: [{DeviceIndex: 0, AssociatePublicIpAddress: true}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    NetworkInterfaces: [{DeviceIndex: 0, AssociatePublicIpAddress: true, Groups: [sg-0a1b2c3d]}]
            """,
    };

    private static readonly string[] Properties = ["SecurityGroupIds", "SecurityGroups", "PrivateIpAddress"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var instance in template.Properties.ObjectsOf("AWS::EC2::Instance"))
        {
            foreach (var property in Properties)
            {
                if (Clash(template, instance, property) is { } entry)
                {
                    yield return AtKey(entry, Message(property, property == "PrivateIpAddress" ? property : "GroupSet"));
                }
            }
        }

        foreach (var data in template.Properties.ObjectsOf("AWS::EC2::LaunchTemplate", "LaunchTemplateData"))
        {
            foreach (var property in Properties)
            {
                if (Clash(template, data, property) is { } entry)
                {
                    yield return AtKey(entry, Message(property, "Groups"));
                }
            }
        }
    }

    private static string Message(string property, string inside) => $"Beside NetworkInterfaces there is no '{property}': name it inside, as '{inside}'.";

    private static Place? Clash(CheckedTemplate template, CheckedObject instance, string property) =>
        template.CanMeet(template.WhenSet(instance, "NetworkInterfaces"), template.WhenSet(instance, property))
            ? instance.Find(property)
            : null;
}
