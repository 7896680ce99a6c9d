using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Events;

/// <summary>A pattern of events gives the values of each field in a list.</summary>
internal sealed class PatternHoldsLists : Rule
{
    public override RuleInfo Info { get; } = new("CG3842", Severity.Error,
        "Each field of an EventPattern holds a list of values or further fields.",
        "EventBridge refuses the pattern.",
        "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html")
    {
        Wrong = """
            Resources:
              Nightly:
                Type: AWS::Events::Rule
                Properties:
                  EventPattern: {source: aws.ec2}
            """,
        Right = """
            Resources:
              Nightly:
                Type: AWS::Events::Rule
                Properties:
                  EventPattern: {source: [aws.ec2]}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.ValuesOf("AWS::Events::Rule", "EventPattern"))
        {
            var scalars = new List<Place>();
            AddScalars(value.Place, scalars);
            foreach (var scalar in scalars)
            {
                yield return At(scalar, $"Put the value of '{scalar.Name}' into a list: [{scalar.Text}].");
            }
        }
    }

    private static void AddScalars(Place fields, List<Place> scalars)
    {
        foreach (var field in fields.Entries)
        {
            if (field.Name.StartsWith("Fn::", StringComparison.Ordinal))
            {
                return;
            }

            if (field.Node is MappingNode)
            {
                AddScalars(field, scalars);
            }
            else if (field.Text is not null)
            {
                scalars.Add(field);
            }
        }
    }
}
