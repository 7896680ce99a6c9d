using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Instances;

/// <summary>An instance that saves up time says what happens when it has used it up.</summary>
internal sealed class CreditsAreKnown : Rule
{
    public override RuleInfo Info { get; } = new("CG3167", Severity.Error,
        "CpuCredits is standard or unlimited.",
        "EC2 refuses any other word.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-creditspecification.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    CreditSpecification: {CpuCredits: unlimitted}
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    CreditSpecification: {CpuCredits: unlimited}
            """,
    };

    // The two types do not write the property alike.
    private static readonly string[][] Places = [["AWS::EC2::LaunchTemplate", "CpuCredits"], ["AWS::EC2::Instance", "CPUCredits"]];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var place in Places)
        {
            foreach (var value in template.Properties.ValuesOf(place[0], place[1]))
            {
                foreach (var literal in Literals.Of(value, template))
                {
                    if (literal.Text is not ("standard" or "unlimited"))
                    {
                        yield return At(literal.Place, $"Use 'standard' or 'unlimited', not '{literal.Text}'{literal.Origin}.");
                    }
                }
            }
        }
    }
}
