using CfnGen.Rules.Templates;

namespace CfnGen.Rules.ReferenceRules;

/// <summary>Resources do not need each other in a ring.</summary>
internal sealed class ResourcesFormNoRing : Rule
{
    public override RuleInfo Info { get; } = new("CG2009", Severity.Error,
        "No resource needs itself, directly or through others.",
        "CloudFormation refuses the template, because none of them could be made first.",
        Guide.DependsOn)
    {
        Wrong = """
            Resources:
              Queue:
                Type: AWS::SQS::Queue
                Properties:
                  QueueName: !GetAtt Alerts.TopicName
              Alerts:
                Type: AWS::SNS::Topic
                DependsOn: Queue
            """,
        Right = """
            Resources:
              Queue:
                Type: AWS::SQS::Queue
                Properties:
                  QueueName: !GetAtt Alerts.TopicName
              Alerts:
                Type: AWS::SNS::Topic
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var ring in ReferenceGraph.OfResources(template).Rings())
        {
            yield return At(ring[0].Place, ring.Count == 1
                ? $"'{ring[0].Owner.Name}' refers to itself: CloudFormation cannot make it first."
                : $"Resources need each other in a ring: {ReferenceGraph.Describe(ring)}. Remove one of these references.");
        }
    }
}
