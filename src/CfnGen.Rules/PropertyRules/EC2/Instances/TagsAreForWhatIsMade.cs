using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Instances;

/// <summary>A launch template tags what is made from it, and itself.</summary>
internal sealed class TagsAreForWhatIsMade : Rule
{
    public override RuleInfo Info { get; } = new("CG3166", Severity.Error,
        "TagSpecifications of LaunchTemplateData are for instances, volumes, network interfaces or Spot requests, those of the launch template for itself.",
        "EC2 refuses tags for what it does not make there.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-tagspecification.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    TagSpecifications: [{ResourceType: launch-template, Tags: [{Key: team, Value: web}]}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    TagSpecifications: [{ResourceType: instance, Tags: [{Key: team, Value: web}]}]
            """,
    };

    private const string Type = "AWS::EC2::LaunchTemplate";

    private static readonly string[] Made = ["instance", "volume", "network-interface", "spot-instances-request"];
    private static readonly string[] Itself = ["launch-template"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var tags in template.Properties.ObjectsOf(Type, "TagSpecification"))
        {
            foreach (var finding in Strange(template, tags, Made))
            {
                yield return finding;
            }
        }

        foreach (var tags in template.Properties.ObjectsOf(Type, "LaunchTemplateTagSpecification"))
        {
            foreach (var finding in Strange(template, tags, Itself))
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Finding> Strange(CheckedTemplate template, CheckedObject tags, string[] known)
    {
        foreach (var kind in template.Texts(tags, "ResourceType"))
        {
            // The elastic-gpu is gone, but EC2 still takes the word.
            if (Array.IndexOf(known, kind.Text) < 0 && kind.Text != "elastic-gpu")
            {
                yield return At(kind.Place, $"Here only {string.Join(", ", known)} can be tagged, not '{kind.Text}'{kind.Origin}.");
            }
        }
    }
}
