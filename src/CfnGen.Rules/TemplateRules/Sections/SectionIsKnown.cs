using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Sections;

/// <summary>A template has the sections that there are.</summary>
internal sealed class SectionIsKnown : Rule
{
    public override RuleInfo Info { get; } = new("CG1001", Severity.Error,
        "Every key at the top of a template is the name of a section.",
        "CloudFormation refuses the template: invalid template property.",
        Guide.Anatomy)
    {
        Wrong = """
            Output:
              Topic: {Value: !Ref Alerts}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """,
        Right = """
            Outputs:
              Topic: {Value: !Ref Alerts}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var section in template.Root.Entries)
        {
            if (!Contains(section.Name) && !IsForMacro(section.Name, template.Macros))
            {
                yield return AtKey(section, $"There is no section '{section.Name}'.{NearestName.Question(section.Name, SectionNames.All)}");
            }
        }
    }

    // A macro may read a section of its own and remove it, as AWS::Serverless does.
    private static bool IsForMacro(string name, Macros macros) =>
        macros.MayChangeAnything || (name == "Globals" && macros.Include(Macros.Serverless));

    private static bool Contains(string name)
    {
        foreach (var known in SectionNames.All)
        {
            if (known == name)
            {
                return true;
            }
        }

        return false;
    }
}
