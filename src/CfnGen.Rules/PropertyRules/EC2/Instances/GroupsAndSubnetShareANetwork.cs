using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Instances;

/// <summary>What lies in a subnet has security groups of the same network.</summary>
internal sealed class GroupsAndSubnetShareANetwork : Rule
{
    public override RuleInfo Info { get; } = new("CG3160", Severity.Error,
        "The security groups of an instance, interface, load balancer, function or task belong to the VPC of its subnets.",
        "The service refuses a group of another VPC.",
        "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html")
    {
        Wrong = """
            Resources:
              One: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.0.0.0/16}}
              Two: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.1.0.0/16}}
              Zone: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: !Ref One, CidrBlock: 10.0.0.0/24}}
              Web: {Type: 'AWS::EC2::SecurityGroup', Properties: {VpcId: !Ref Two, GroupDescription: Web}}
              It:
                Type: AWS::EC2::Instance
                Properties:
                  ImageId: ami-0a1b2c3d
                  SubnetId: !Ref Zone
                  SecurityGroupIds: [!GetAtt Web.GroupId]
            """,
        Right = """
            Resources:
              One: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.0.0.0/16}}
              Zone: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: !Ref One, CidrBlock: 10.0.0.0/24}}
              Web: {Type: 'AWS::EC2::SecurityGroup', Properties: {VpcId: !Ref One, GroupDescription: Web}}
              It:
                Type: AWS::EC2::Instance
                Properties:
                  ImageId: ami-0a1b2c3d
                  SubnetId: !Ref Zone
                  SecurityGroupIds: [!GetAtt Web.GroupId]
            """,
    };

    private static readonly string[] GroupLists = ["SecurityGroupIds", "SecurityGroups", "GroupSet", "Groups"];
    private static readonly string[] SubnetLists = ["SubnetId", "SubnetIds", "Subnets"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var checkedObject in template.Properties.Objects)
        {
            foreach (var property in GroupLists)
            {
                foreach (var group in ItemsOf(template, checkedObject, property))
                {
                    if (FirstStrangeSubnet(template, checkedObject, group) is { } subnet)
                    {
                        yield return At(group.Place, $"'{template.TargetOf(group.Place)!.Resource.Name}' belongs to another VPC than the subnet '{subnet.Name}': take a group of the subnet's.");
                    }
                }
            }
        }
    }

    private static CheckedResource? FirstStrangeSubnet(CheckedTemplate template, CheckedObject checkedObject, Branch group)
    {
        if (NetworkOf(template, group, "AWS::EC2::SecurityGroup") is not { } ofGroup)
        {
            return null;
        }

        foreach (var property in SubnetLists)
        {
            foreach (var subnet in ItemsOf(template, checkedObject, property))
            {
                if (NetworkOf(template, subnet, "AWS::EC2::Subnet") is { } ofSubnet
                    && SurelyDiffer(template, ofGroup, ofSubnet)
                    && template.CanMeet(group.When, subnet.When))
                {
                    return template.TargetOf(subnet.Place)!.Resource;
                }
            }
        }

        return null;
    }

    // Either of them may be a list or one value.
    private static List<Branch> ItemsOf(CheckedTemplate template, CheckedObject checkedObject, string property)
    {
        var items = new List<Branch>();
        foreach (var value in template.Values(checkedObject, property))
        {
            foreach (var item in value.Place.ItemsOrSelf)
            {
                items.AddRange(Branches.Of(item, value.When, template.Conditions));
            }
        }

        return items;
    }

    private static Place? NetworkOf(CheckedTemplate template, Branch value, string type)
    {
        if (template.TargetOf(value.Place) is not { } target || target.Resource.Type != type)
        {
            return null;
        }

        foreach (var checkedObject in template.Properties.ObjectsOf(type))
        {
            if (checkedObject.Resource == target.Resource)
            {
                return template.Values(checkedObject, "VpcId") is [var only] ? only.Place : null;
            }
        }

        return null;
    }

    // A parameter and another one may have the same value; what the template makes has an id of its own.
    private static bool SurelyDiffer(CheckedTemplate template, Place one, Place other) => (template.TargetOf(one), template.TargetOf(other)) switch
    {
        ({ } first, { } second) => first.Resource != second.Resource && IsNetwork(first) && IsNetwork(second),
        ({ } first, null) => other.Text is not null && IsNetwork(first),
        (null, { } second) => one.Text is not null && IsNetwork(second),
        _ => one.Text is { } text && other.Text is { } otherText && text != otherText,
    };

    private static bool IsNetwork(Target target) => target.Resource.Type == "AWS::EC2::VPC";
}
