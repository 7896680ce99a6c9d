using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.AutoScaling;

/// <summary>In subnets, security groups are named by id.</summary>
internal sealed class TemplateNamesGroupsById : Rule
{
    public override RuleInfo Info { get; } = new("CG3469", Severity.Error,
        "The launch template of a group in subnets has SecurityGroupIds, not SecurityGroups, which are names.",
        "Auto Scaling refuses the group: names of security groups do not go with subnets.",
        "https://docs.aws.amazon.com/autoscaling/ec2/userguide/create-launch-template.html")
    {
        Wrong = """
            Resources:
              Machine:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData: {ImageId: ami-0a1b2c3d, SecurityGroups: [web]}
              It:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  LaunchTemplate: {LaunchTemplateId: !Ref Machine, Version: !GetAtt Machine.LatestVersionNumber}
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: '2'
                  MaxSize: '4'
            """,
        Right = """
            Resources:
              Machine:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData: {ImageId: ami-0a1b2c3d, SecurityGroupIds: [sg-0a1b2c3d]}
              It:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  LaunchTemplate: {LaunchTemplateId: !Ref Machine, Version: !GetAtt Machine.LatestVersionNumber}
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: '2'
                  MaxSize: '4'
            """,
    };

    private const string Template = "AWS::EC2::LaunchTemplate";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var group in template.Properties.ObjectsOf(AutoScalingRuleGroup.Group))
        {
            if (template.Values(group, "VPCZoneIdentifier") is not [var subnets])
            {
                continue;
            }

            foreach (var used in template.Values(group, "LaunchTemplate"))
            {
                if ((used.Place["LaunchTemplateId"] ?? used.Place["LaunchTemplateName"]) is { } id
                    && template.TargetOf(id) is { Resource: { Type: Template } launchTemplate }
                    && NamesOf(template, launchTemplate, used.When.And(subnets.When)) is { } names)
                {
                    yield return AtKey(names, $"The group '{group.Resource.Name}' lies in subnets: name the security groups by id, in 'SecurityGroupIds'.");
                }
            }
        }
    }

    private static Place? NamesOf(CheckedTemplate template, CheckedResource launchTemplate, Conditions.Assumptions when)
    {
        foreach (var data in template.Properties.ObjectsOf(Template, "LaunchTemplateData"))
        {
            foreach (var names in data.Resource == launchTemplate ? template.Values(data, "SecurityGroups") : [])
            {
                if (template.CanMeet(names.When, when))
                {
                    return data.Find("SecurityGroups");
                }
            }
        }

        return null;
    }
}
