using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.RollingUpdates;

/// <summary>A group names the number of its launch template's version.</summary>
internal sealed class LaunchTemplateVersionIsNumbered : Rule
{
    public override RuleInfo Info { get; } = new("CG5517", Severity.Warning,
        "A group launches from a numbered version of its launch template, as LatestVersionNumber gives it.",
        "CloudFormation sees no change when the launch template gets a new version, and leaves the instances as they are.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-launchtemplatespecification.html")
    {
        Wrong = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: !Ref Launch, Version: $Latest}
              Launch:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro}
            """,
        Right = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: !Ref Launch, Version: !GetAtt Launch.LatestVersionNumber}
              Launch:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var specification in template.Properties.ObjectsOf(ResourcePolicies.Group, "LaunchTemplateSpecification"))
        {
            foreach (var version in template.Values(specification, "Version"))
            {
                if (template.TextOf(version) is { Text: "$Latest" or "$Default" } text)
                {
                    yield return At(version.Place, $"Give the version's number instead of {text.Text}{text.Origin}, {Advice(specification, template)}: a new version would reach no instance.");
                }
                else if (template.TargetOf(version.Place) is { Attribute: "DefaultVersionNumber" } target)
                {
                    yield return At(version.Place, $"CloudFormation makes new versions, but the default stays the first: take !GetAtt {target.Resource.Name}.LatestVersionNumber.");
                }
            }
        }
    }

    private static string Advice(CheckedObject specification, CheckedTemplate template)
    {
        foreach (var id in template.Values(specification, "LaunchTemplateId"))
        {
            if (template.TargetOf(id.Place) is { } target)
            {
                return $"!GetAtt {target.Resource.Name}.LatestVersionNumber";
            }
        }

        return "or a parameter";
    }
}
