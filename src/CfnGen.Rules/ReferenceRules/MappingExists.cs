using CfnGen.Rules.Templates;

namespace CfnGen.Rules.ReferenceRules;

/// <summary>A mapping that is read is declared.</summary>
internal sealed class MappingExists : Rule
{
    public override RuleInfo Info { get; } = new("CG2007", Severity.Error,
        "Fn::FindInMap names a mapping of the template.",
        "CloudFormation refuses the template.",
        Guide.FindInMap)
    {
        Wrong = """
            Mappings:
              Sizes:
                prod: {Type: m7g.large}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [Size, prod, Type]
            """,
        Right = """
            Mappings:
              Sizes:
                prod: {Type: m7g.large}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [Sizes, prod, Type]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var reference in template.References)
        {
            if (reference.Kind == ReferenceKind.Mapping
                && !template.Mappings.MayHold(reference.Target)
                && !template.Macros.MayChangeAnything)
            {
                yield return At(reference.Place, KnownNames.SuggestFor(
                    $"There is no mapping '{reference.Target}'.", reference.Target, KnownNames.Of(template.Mappings)));
            }
        }
    }
}
