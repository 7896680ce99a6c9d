using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Sections;

/// <summary>A template makes something.</summary>
internal sealed class TemplateHasResources : Rule
{
    public override RuleInfo Info { get; } = new("CG1002", Severity.Error,
        "A template has at least one resource.",
        "CloudFormation refuses the template: at least one resources member must be defined.",
        Guide.Resources)
    {
        Wrong = """
            Description: Nothing yet
            """,
        Right = """
            Description: Alerts
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        if (template.Macros.MayChangeAnything || template.Resources.IsOpen)
        {
            yield break;
        }

        if (template.Resources.Place is not { } resources)
        {
            // A section whose name is misspelt is there, and another rule names it.
            if (IsMisspelt(template.Root))
            {
                yield break;
            }

            yield return At(template.Root, "There is no section 'Resources': a template needs at least one resource.");
        }
        else if (resources.Node is MappingNode && template.Resources.Entries.Count == 0)
        {
            yield return AtKey(resources, "The section 'Resources' is empty: a template needs at least one resource.");
        }
    }

    private static bool IsMisspelt(Place root)
    {
        foreach (var section in root.Entries)
        {
            if (!SectionNames.All.Contains(section.Name) && NearestName.Of(section.Name, SectionNames.All) == SectionNames.Resources)
            {
                return true;
            }
        }

        return false;
    }
}
