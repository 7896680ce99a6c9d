using CfnGen.Rules.Templates;

namespace CfnGen.Rules.ReferenceRules;

/// <summary>The attribute that Fn::GetAtt reads exists.</summary>
internal sealed class AttributeExists : Rule
{
    public override RuleInfo Info { get; } = new("CG2003", Severity.Error,
        "Fn::GetAtt reads an attribute that the resource type has.",
        "CloudFormation refuses the template with the words: does not support attribute type.",
        Guide.GetAtt)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            Outputs:
              Topic:
                Value: !GetAtt Alerts.Name
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
            if (reference is { Kind: ReferenceKind.GetAtt, Attribute: { } attribute }
                && template.FindResource(reference.Target) is { Type: { } type } resource
                && !ResourceAttributes.MayHave(resource, attribute))
            {
                yield return At(reference.Place, KnownNames.SuggestFor(
                    $"{type} has no attribute '{attribute}'.", attribute, ResourceAttributes.NamesOf(resource)));
            }
        }
    }
}
