using CfnGen.Rules.Templates;

namespace CfnGen.Rules.ReferenceRules;

/// <summary>Fn::GetAtt reads from a resource that the template has.</summary>
internal sealed class GetAttTargetExists : Rule
{
    public override RuleInfo Info { get; } = new("CG2002", Severity.Error,
        "Fn::GetAtt, and a variable of Fn::Sub with a dot, name a resource.",
        "CloudFormation refuses the template; parameters have no attributes.",
        Guide.GetAtt)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            Outputs:
              Topic:
                Value: !GetAtt Alert.TopicName
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            Outputs:
              Topic:
                Value: !GetAtt Alerts.TopicName
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var reference in template.References)
        {
            if (reference.Kind != ReferenceKind.GetAtt)
            {
                continue;
            }

            if (KnownNames.IsOutOfSight(template, reference))
            {
                yield return At(reference.Place, $"'{reference.Target}' is a resource, and {KnownNames.Reader(reference)} reads no attributes: it is computed before any resource is made.");
            }
            else if (!KnownNames.MayBeResource(template, reference.Target))
            {
                yield return At(reference.Place, template.Parameters.Find(reference.Target) is not null
                    ? $"'{reference.Target}' is a parameter and has no attributes: use Ref, or name a resource."
                    : KnownNames.SuggestFor($"There is no resource '{reference.Target}' for {reference}.", reference.Target, KnownNames.Of(template.Resources)));
            }
        }
    }
}
