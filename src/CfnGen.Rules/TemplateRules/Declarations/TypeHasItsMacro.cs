using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Declarations;

/// <summary>A type that a macro turns into others has that macro.</summary>
internal sealed class TypeHasItsMacro : Rule
{
    public override RuleInfo Info { get; } = new("CG1605", Severity.Error,
        "A template with resources of AWS::Serverless names the macro that makes them in Transform.",
        "CloudFormation itself knows none of these types and refuses the template.",
        Guide.Transform)
    {
        Wrong = """
            Resources:
              Orders:
                Type: AWS::Serverless::SimpleTable
            """,
        Right = """
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Orders:
                Type: AWS::Serverless::SimpleTable
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var resource in template.AllResources)
        {
            if (resource.CatalogueType?.RequiredTransform is { } macro && !template.Macros.Include(macro) && !template.Macros.MayChangeAnything)
            {
                yield return At(resource.Place["Type"]!, $"{resource.Type} needs 'Transform: {macro}'.");
            }
        }
    }
}
