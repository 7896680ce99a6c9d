using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Instances;

/// <summary>Answers of the metadata service go as far as EC2 lets them.</summary>
internal sealed class HopLimitFits : Rule
{
    public override RuleInfo Info { get; } = new("CG3164", Severity.Error,
        "HttpPutResponseHopLimit is from 1 to 64.",
        "EC2 refuses the launch template.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-metadataoptions.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    MetadataOptions: {HttpTokens: required, HttpPutResponseHopLimit: 0}
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    MetadataOptions: {HttpTokens: required, HttpPutResponseHopLimit: 1}
            """,
    };

    private const int Highest = 64;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var options in template.Properties.ObjectsOf("AWS::EC2::LaunchTemplate", "MetadataOptions"))
        {
            foreach (var limit in template.Numbers(options, "HttpPutResponseHopLimit"))
            {
                if (limit.Number is < 1 or > Highest)
                {
                    yield return At(limit.Place, $"Take a number from 1 to {Digits.Of(Highest)}, not {limit.Text}{limit.Origin}.");
                }
            }
        }
    }
}
