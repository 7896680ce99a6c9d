using CfnGen.Rules.Templates;

namespace CfnGen.Rules.ReferenceRules;

/// <summary>DependsOn names another resource.</summary>
internal sealed class DependsOnTargetExists : Rule
{
    public override RuleInfo Info { get; } = new("CG2005", Severity.Error,
        "DependsOn names another resource of the template.",
        "CloudFormation refuses the template, also when the name is that of a parameter.",
        Guide.DependsOn)
    {
        Wrong = """
            Resources:
              Queue:
                Type: AWS::SQS::Queue
              Alerts:
                Type: AWS::SNS::Topic
                DependsOn: Queu
            """,
        Right = """
            Resources:
              Queue:
                Type: AWS::SQS::Queue
              Alerts:
                Type: AWS::SNS::Topic
                DependsOn: Queue
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var reference in template.References)
        {
            if (reference.Kind != ReferenceKind.DependsOn)
            {
                continue;
            }

            if (!KnownNames.MayBeResource(template, reference.Target))
            {
                yield return At(reference.Place, template.Parameters.Find(reference.Target) is not null
                    ? $"'{reference.Target}' is a parameter, which is there from the beginning: remove it from DependsOn."
                    : KnownNames.SuggestFor($"There is no resource '{reference.Target}' to wait for.", reference.Target, KnownNames.Of(template.Resources)));
            }
            else if (reference.Target == reference.Owner.Name)
            {
                yield return At(reference.Place, $"'{reference.Target}' waits for itself: remove it from DependsOn.");
            }
        }
    }
}
