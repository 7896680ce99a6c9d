using CfnGen.Rules.Templates;

namespace CfnGen.Rules.ReferenceRules;

/// <summary>Ref names something that the template has.</summary>
internal sealed class RefTargetExists : Rule
{
    public override RuleInfo Info { get; } = new("CG2001", Severity.Error,
        "Ref, and a variable of Fn::Sub without a dot, name a parameter, a resource or a pseudo parameter.",
        "CloudFormation refuses a template with an unresolved dependency before it makes anything.",
        Guide.Ref)
    {
        Wrong = """
            Parameters:
              Mail: {Type: String}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Ref Mial
            """,
        Right = """
            Parameters:
              Mail: {Type: String}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Ref Mail
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var reference in template.References)
        {
            if (reference.Kind == ReferenceKind.Ref && !KnownNames.MayBeRefTarget(template, reference))
            {
                yield return At(reference.Place, KnownNames.IsOutOfSight(template, reference)
                    ? $"'{reference.Target}' is a resource, and {KnownNames.Reader(reference)} sees parameters only: it is computed before any resource is made."
                    : KnownNames.SuggestFor(Problem(reference), reference.Target, KnownNames.RefTargets(template, reference)));
            }
        }
    }

    private static string Problem(Reference reference) => reference.InText
        ? $"There is no parameter and no resource '{reference.Target}' for {reference}; a variable of a script is written ${{!{reference.Target}}}."
        : $"There is no parameter and no resource '{reference.Target}'.";
}
