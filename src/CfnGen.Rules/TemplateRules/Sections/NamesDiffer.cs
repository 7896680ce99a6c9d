using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Sections;

/// <summary>A resource has a name of its own.</summary>
internal sealed class NamesDiffer : Rule
{
    public override RuleInfo Info { get; } = new("CG1007", Severity.Error,
        "No resource bears the name of a parameter.",
        "CloudFormation refuses the template, because Ref could mean either.",
        Guide.Resources)
    {
        Wrong = """
            Parameters:
              Alerts: {Type: String}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """,
        Right = """
            Parameters:
              Mail: {Type: String}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var resource in template.Resources.Entries)
        {
            if (template.Parameters.Find(resource.Name) is not null)
            {
                yield return AtKey(resource, $"'{resource.Name}' is a parameter already: give the resource another name.");
            }
        }
    }
}
