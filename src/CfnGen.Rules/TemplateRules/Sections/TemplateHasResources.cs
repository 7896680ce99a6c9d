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
            yield return At(template.Root, "There is no section 'Resources': a template needs at least one resource.");
        }
        else if (resources.Node is MappingNode && template.Resources.Entries.Count == 0)
        {
            yield return AtKey(resources, "The section 'Resources' is empty: a template needs at least one resource.");
        }
    }
}
