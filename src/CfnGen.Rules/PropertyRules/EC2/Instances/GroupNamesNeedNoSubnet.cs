using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Instances;

/// <summary>In a subnet, groups are named by id.</summary>
internal sealed class GroupNamesNeedNoSubnet : Rule
{
    public override RuleInfo Info { get; } = new("CG3159", Severity.Error,
        "An instance in a subnet has SecurityGroupIds, not SecurityGroups, which are names.",
        "EC2 refuses names of groups together with a subnet.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::Instance
                Properties:
                  ImageId: ami-0a1b2c3d
                  SubnetId: subnet-0a1b2c3d
                  SecurityGroups: [web]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::Instance
                Properties:
                  ImageId: ami-0a1b2c3d
                  SubnetId: subnet-0a1b2c3d
                  SecurityGroupIds: [sg-0a1b2c3d]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var instance in template.Properties.ObjectsOf("AWS::EC2::Instance"))
        {
            if (instance.Find("SecurityGroups") is { } names
                && template.CanMeet(template.WhenSet(instance, "SubnetId"), template.WhenSet(instance, "SecurityGroups")))
            {
                yield return AtKey(names, "An instance with SubnetId names its groups by id: use 'SecurityGroupIds'.");
            }
        }
    }
}
