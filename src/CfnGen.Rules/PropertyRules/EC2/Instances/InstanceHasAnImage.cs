using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Instances;

/// <summary>An instance starts from an image.</summary>
internal sealed class InstanceHasAnImage : Rule
{
    public override RuleInfo Info { get; } = new("CG3156", Severity.Error,
        "An instance has ImageId, or its launch template has.",
        "EC2 refuses the instance.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::Instance
                Properties:
                  InstanceType: t4g.micro
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::Instance
                Properties:
                  InstanceType: t4g.micro
                  ImageId: ami-0a1b2c3d
            """,
    };

    private const string Template = "AWS::EC2::LaunchTemplate";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var instance in template.Properties.ObjectsOf("AWS::EC2::Instance"))
        {
            if (instance.HasMacro)
            {
                continue;
            }

            var withoutImage = template.WhenAbsent(instance, "ImageId");
            if (template.CanMeet(withoutImage, template.WhenAbsent(instance, "LaunchTemplate")))
            {
                yield return AtKey(instance.Place, "An instance needs 'ImageId', or a 'LaunchTemplate' that has one.");
            }
            else if (TemplateWithoutImage(template, instance, withoutImage) is { } found)
            {
                yield return AtKey(instance.Find("LaunchTemplate")!, $"Give '{found.Name}' an ImageId, or the instance: it has none.");
            }
        }
    }

    private static CheckedResource? TemplateWithoutImage(CheckedTemplate template, CheckedObject instance, List<Assumptions> withoutImage)
    {
        foreach (var value in template.Values(instance, "LaunchTemplate"))
        {
            if ((value.Place["LaunchTemplateId"] ?? value.Place["LaunchTemplateName"]) is { } id
                && template.TargetOf(id) is { Resource: { Type: Template } found }
                && template.CanMeet(withoutImage, [value.When])
                && LacksImage(template, found, value.When))
            {
                return found;
            }
        }

        return null;
    }

    private static bool LacksImage(CheckedTemplate template, CheckedResource launchTemplate, Assumptions when)
    {
        foreach (var data in template.Properties.ObjectsOf(Template, "LaunchTemplateData"))
        {
            if (data.Resource == launchTemplate && template.CanLack(data, "ImageId", when))
            {
                return true;
            }
        }

        return false;
    }
}
