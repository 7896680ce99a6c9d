using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Sections;

/// <summary>A logical id is made of letters and digits.</summary>
internal sealed class NameIsAlphanumeric : Rule
{
    public override RuleInfo Info { get; } = new("CG1006", Severity.Error,
        "The name of a parameter, mapping, resource or output has 1 to 255 ASCII letters and digits.",
        "CloudFormation refuses the template: resource name is non alphanumeric.",
        Guide.Resources)
    {
        Wrong = """
            Resources:
              my-alerts:
                Type: AWS::SNS::Topic
            """,
        Right = """
            Resources:
              MyAlerts:
                Type: AWS::SNS::Topic
            """,
    };

    private const int MaxLength = 255;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var section in new[] { template.Parameters, template.Mappings, template.Resources, template.Outputs })
        {
            foreach (var entry in section.Entries)
            {
                if (!IsAlphanumeric(entry.Name))
                {
                    yield return AtKey(entry, $"The name '{entry.Name}' may hold ASCII letters and digits only.");
                }
                else if (entry.Name.Length > MaxLength)
                {
                    yield return AtKey(entry, $"The name has {Digits.Of(entry.Name.Length)} characters: CloudFormation takes {Digits.Of(MaxLength)}.");
                }
            }
        }
    }

    private static bool IsAlphanumeric(string name)
    {
        foreach (var character in name)
        {
            if (!char.IsAsciiLetterOrDigit(character))
            {
                return false;
            }
        }

        return name.Length > 0;
    }
}
