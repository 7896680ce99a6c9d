using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.SecurityGroups;

/// <summary>A rule of a security group is described with characters that EC2 takes.</summary>
internal sealed class RuleDescriptionIsPlain : Rule
{
    public override RuleInfo Info { get; } = new("CG3131", Severity.Error,
        $"The description of a rule of a security group has at most 255 characters, letters, digits and {GroupText.Marks}.",
        "EC2 refuses the rule, mostly for an apostrophe, an arrow or a dash that the keyboard put in.",
        "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpRange.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::SecurityGroupIngress
                Properties:
                  GroupId: sg-0a1b2c3d
                  IpProtocol: '-1'
                  CidrIp: 10.0.0.0/16
                  Description: what isn't public
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::SecurityGroupIngress
                Properties:
                  GroupId: sg-0a1b2c3d
                  IpProtocol: '-1'
                  CidrIp: 10.0.0.0/16
                  Description: what is not public
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var rule in template.RulesOfGroups())
        {
            foreach (var description in template.Texts(rule, "Description"))
            {
                if (description.Text.Length > GroupText.MaxLength)
                {
                    yield return At(description.Place, $"This description{description.Origin} has {Digits.Of(description.Text.Length)} characters: {Digits.Of(GroupText.MaxLength)} are allowed.");
                }
                else if (GroupText.FirstStranger(description.Text) is { } stranger)
                {
                    yield return At(description.Place, $"'{description.Text}'{description.Origin} holds '{stranger}': use letters, digits and {GroupText.Marks}.");
                }
            }
        }
    }
}
