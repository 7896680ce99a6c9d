using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Networks;

/// <summary>A network that gives names can resolve them.</summary>
internal sealed class HostnamesNeedResolution : Rule
{
    public override RuleInfo Info { get; } = new("CG3115", Severity.Error,
        "A VPC with EnableDnsHostnames does not turn EnableDnsSupport off.",
        "EC2 refuses to give names in a VPC that resolves none.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpc.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::VPC
                Properties:
                  CidrBlock: 10.0.0.0/16
                  EnableDnsHostnames: true
                  EnableDnsSupport: false
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::VPC
                Properties:
                  CidrBlock: 10.0.0.0/16
                  EnableDnsHostnames: true
                  EnableDnsSupport: true
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var network in template.Properties.ObjectsOf("AWS::EC2::VPC"))
        {
            foreach (var names in template.Texts(network, "EnableDnsHostnames"))
            {
                foreach (var support in template.Texts(network, "EnableDnsSupport"))
                {
                    if (names.Text == "true" && support.Text == "false" && template.CanMeet(names.When, support.When))
                    {
                        yield return At(support.Place, $"EnableDnsHostnames needs EnableDnsSupport: do not turn it off{support.Origin}.");
                    }
                }
            }
        }
    }
}
