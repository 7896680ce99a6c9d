using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.OperationsRules.Scripts;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Ordering;

/// <summary>What runs has its rights when it starts.</summary>
internal sealed class RightsComeFirst : Rule
{
    public override RuleInfo Info { get; } = new("CG5905", Severity.Warning,
        "What runs as soon as it is made waits for the policies that stand beside its role.",
        "CloudFormation makes the policy at the same time: the first start is refused what it needs, and the creation may fail.",
        Guide.DependsOn)
    {
        Wrong = """
            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]}
              Rights:
                Type: AWS::IAM::Policy
                Properties:
                  PolicyName: read
                  Roles: [!Ref Role]
                  PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket/*'}]}
              Profile: {Type: AWS::IAM::InstanceProfile, Properties: {Roles: [!Ref Role]}}
              Server:
                Type: AWS::EC2::Instance
                Properties:
                  ImageId: ami-0a1b2c3d
                  IamInstanceProfile: !Ref Profile
                  UserData: {Fn::Base64: "#!/bin/bash\naws s3 cp s3://bucket/a /tmp/a"}
            """,
        Right = """
            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]}
              Rights:
                Type: AWS::IAM::Policy
                Properties:
                  PolicyName: read
                  Roles: [!Ref Role]
                  PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket/*'}]}
              Profile: {Type: AWS::IAM::InstanceProfile, Properties: {Roles: [!Ref Role]}}
              Server:
                Type: AWS::EC2::Instance
                DependsOn: Rights
                Properties:
                  ImageId: ami-0a1b2c3d
                  IamInstanceProfile: !Ref Profile
                  UserData: {Fn::Base64: "#!/bin/bash\naws s3 cp s3://bucket/a /tmp/a"}
            """,
    };

    private static readonly string[] Policies = ["AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::ManagedPolicy"];

    // Only over these does a role reach who runs with it.
    private static readonly string[] Way =
        ["AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration", "AWS::IAM::InstanceProfile", "AWS::ECS::TaskDefinition", "AWS::Lambda::Function", "AWS::Lambda::Alias", "AWS::Lambda::Version"];

    // Lambda tries these rights when the mapping is made.
    private static readonly string[] EventSources = ["*", "sqs", "kinesis", "dynamodb", "kafka", "kafka-cluster", "mq"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var order = new CreationOrder(template);
        foreach (var policy in template.AllResources)
        {
            if (Array.IndexOf(Policies, policy.Type) < 0)
            {
                continue;
            }

            foreach (var role in RolesOf(policy, template))
            {
                foreach (var runner in template.AllResources)
                {
                    if (RunsWhenMade(runner) && order.Reaches(runner, role, Way) && order.IsOpen(runner, policy) && Needs(runner, policy, order, template))
                    {
                        yield return AtKey(runner.Place, $"'{runner.Name}' runs as '{role.Name}', and does not wait for its policy '{policy.Name}': add it to DependsOn, or write the policy into the role.");
                    }
                }
            }
        }
    }

    // A function itself does nothing when it is made, but for one that needs a network interface.
    private static bool RunsWhenMade(CheckedResource resource) => resource.Type switch
    {
        ResourcePolicies.Group or "AWS::ECS::Service" or "AWS::Lambda::EventSourceMapping" => true,
        "AWS::EC2::Instance" => resource.Properties?["UserData"] is not null,
        "AWS::Lambda::Function" => resource.Properties?["VpcConfig"] is not null,
        _ => resource.IsCustom,
    };

    // A right to anything else may well come later.
    private static bool Needs(CheckedResource runner, CheckedResource policy, CreationOrder order, CheckedTemplate template)
    {
        var granted = GrantedServices.Of(policy);
        return runner.Type switch
        {
            "AWS::ECS::Service" => granted.Count > 0,
            "AWS::Lambda::EventSourceMapping" => HaveAny(granted, EventSources),
            "AWS::Lambda::Function" => HaveAny(granted, ["*", "ec2"]),
            ResourcePolicies.Group or "AWS::EC2::Instance" => HaveAny(granted, CalledAtBoot(runner, order, template)),
            _ => granted is not ([] or ["logs"]),
        };
    }

    private static List<string> CalledAtBoot(CheckedResource runner, CreationOrder order, CheckedTemplate template)
    {
        var called = new List<string>();
        foreach (var script in BootScript.In(template))
        {
            if (script.Resource == runner || order.RefersTo(runner, script.Resource))
            {
                called.AddRange(AwsCalls.Services(script.Script));
            }
        }

        return called;
    }

    private static bool HaveAny(IReadOnlyList<string> granted, IReadOnlyList<string> needed)
    {
        foreach (var service in needed)
        {
            if (granted.Contains(service))
            {
                return true;
            }
        }

        return false;
    }

    private static List<CheckedResource> RolesOf(CheckedResource policy, CheckedTemplate template)
    {
        var roles = new List<CheckedResource>();
        if (policy.Properties?["RoleName"] is { } name && template.TargetOf(name) is { } target)
        {
            roles.Add(target.Resource);
        }

        foreach (var item in policy.Properties?["Roles"]?.Items ?? [])
        {
            if (template.TargetOf(item) is { } role)
            {
                roles.Add(role.Resource);
            }
        }

        return roles;
    }
}
