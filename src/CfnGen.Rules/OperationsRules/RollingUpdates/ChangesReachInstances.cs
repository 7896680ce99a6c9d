using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.RollingUpdates;

/// <summary>What changes in a launch template reaches the instances that run.</summary>
internal sealed class ChangesReachInstances : Rule
{
    public override RuleInfo Info { get; } = new("CG5519", Severity.Info,
        "A group has an UpdatePolicy where its launch template or launch configuration stands in the same template.",
        "A new image or new user data reaches only instances that are started later; those that run stay as they are.",
        Guide.UpdatePolicy)
    {
        Wrong = """
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
        Right = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate: {MinInstancesInService: 1}
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
        foreach (var group in template.ResourcesOf(ResourcePolicies.Group))
        {
            if (group.Place["UpdatePolicy"] is null && LaunchSources.Of(group, template).Resources is [var launch, ..])
            {
                yield return AtKey(group.Place, $"'{group.Name}' has no UpdatePolicy: when '{launch.Name}' changes, the instances that run keep what they were started with.");
            }
        }
    }
}
