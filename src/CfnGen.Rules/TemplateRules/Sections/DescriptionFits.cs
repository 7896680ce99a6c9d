using System.Text;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Sections;

/// <summary>A description is a text that is not too long.</summary>
internal sealed class DescriptionFits : Rule
{
    public override RuleInfo Info { get; } = new("CG1004", Severity.Error,
        "The description of a template is a text of at most 1,024 bytes, and that of a parameter has at most 4,000 characters.",
        "CloudFormation refuses the template.",
        Guide.Description)
    {
        Wrong = """
            Description: [Alerts]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """,
        Right = """
            Description: Alerts
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """,
    };

    private const int MaxBytes = 1024;
    private const int MaxCharactersOfParameter = 4000;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var parameter in template.Parameters.Entries)
        {
            if (parameter["Description"] is { Text: { Length: > MaxCharactersOfParameter } written } place)
            {
                yield return At(place, $"The description has {Digits.Grouped(written.Length)} characters: CloudFormation takes {Digits.Grouped(MaxCharactersOfParameter)} for a parameter.");
            }
        }

        if (template.Root[SectionNames.Description] is not { } description)
        {
            yield break;
        }

        if (description.Text is not { } text)
        {
            yield return At(description, "The description is a text: functions and lists are not computed here.");
        }
        else if (Encoding.UTF8.GetByteCount(text) is > MaxBytes and var bytes)
        {
            yield return At(description, $"The description has {Digits.Grouped(bytes)} bytes: CloudFormation takes {Digits.Grouped(MaxBytes)}.");
        }
    }
}
