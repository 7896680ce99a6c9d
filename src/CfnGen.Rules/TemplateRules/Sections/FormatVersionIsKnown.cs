using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Sections;

/// <summary>The version of the format is the one that there is.</summary>
internal sealed class FormatVersionIsKnown : Rule
{
    public override RuleInfo Info { get; } = new("CG1003", Severity.Error,
        "AWSTemplateFormatVersion is '2010-09-09', the only version that there is.",
        "CloudFormation refuses the template: template format version is unsupported.",
        Guide.FormatVersion)
    {
        Wrong = """
            AWSTemplateFormatVersion: '2024-01-01'
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """,
        Right = """
            AWSTemplateFormatVersion: '2010-09-09'
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        if (template.Root[SectionNames.FormatVersion] is { } version && version.Text != "2010-09-09")
        {
            yield return At(version, "Write '2010-09-09', the only version that there is, or leave it out.");
        }
    }
}
