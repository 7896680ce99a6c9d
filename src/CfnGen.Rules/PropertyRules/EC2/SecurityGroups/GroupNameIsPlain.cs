using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.SecurityGroups;

/// <summary>A group has a name that EC2 takes.</summary>
internal sealed class GroupNameIsPlain : Rule
{
    public override RuleInfo Info { get; } = new("CG3130", Severity.Error,
        $"The name of a security group has at most 255 characters, letters, digits and {GroupText.Marks}, and does not begin with sg-.",
        "EC2 refuses the group.",
        "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupName: sg-web
                  GroupDescription: Web servers
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupName: web
                  GroupDescription: Web servers
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.ValuesOf(SecurityGroupRules.Group, "GroupName"))
        {
            foreach (var literal in Literals.Of(value, template))
            {
                if (literal.Text.StartsWith("sg-", StringComparison.OrdinalIgnoreCase))
                {
                    yield return At(literal.Place, $"'{literal.Text}'{literal.Origin} looks like an id: begin the name with something else than sg-.");
                }
                else if (literal.Text.Length > GroupText.MaxLength)
                {
                    yield return At(literal.Place, $"This name{literal.Origin} has {Digits.Of(literal.Text.Length)} characters: {Digits.Of(GroupText.MaxLength)} are allowed.");
                }
                else if (GroupText.FirstStranger(literal.Text) is { } stranger)
                {
                    yield return At(literal.Place, $"'{literal.Text}'{literal.Origin} holds '{stranger}': use letters, digits and {GroupText.Marks}.");
                }
            }
        }
    }
}
