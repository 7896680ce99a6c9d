using System.Globalization;
using CfnGen.Model.Documents;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.SQS;

/// <summary>A redrive policy says where messages go and after how many attempts.</summary>
internal sealed class RedrivePolicyIsWhole : Rule
{
    public override RuleInfo Info { get; } = new("CG3813", Severity.Error,
        "A RedrivePolicy has deadLetterTargetArn, the ARN of a queue, and maxReceiveCount, from 1 to 1000.",
        "SQS refuses the queue.",
        "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue.html")
    {
        Wrong = """
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties:
                  RedrivePolicy: {deadLetterTargetArn: !Ref Failed, maxReceiveCount: 3}
              Failed:
                Type: AWS::SQS::Queue
            """,
        Right = """
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties:
                  RedrivePolicy: {deadLetterTargetArn: !GetAtt Failed.Arn, maxReceiveCount: 3}
              Failed:
                Type: AWS::SQS::Queue
            """,
    };

    private const string Queue = "AWS::SQS::Queue";
    private const string Arn = "deadLetterTargetArn";
    private const string Count = "maxReceiveCount";
    private const int Most = 1000;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.ValuesOf(Queue, "RedrivePolicy"))
        {
            if (value.Place.Node is not MappingNode || value.Place["Fn::Transform"] is not null)
            {
                continue;
            }

            foreach (var entry in value.Place.Entries)
            {
                if (entry.Name is not (Arn or Count))
                {
                    yield return AtKey(entry, $"A RedrivePolicy has no '{entry.Name}', but {Arn} and {Count}.");
                }
            }

            if (value.Place[Arn] is not { } arn)
            {
                yield return AtKey(value.Place, $"Add '{Arn}': the queue for messages that nobody could process.");
            }
            else if (template.TargetOf(arn) is { Resource: { Type: Queue, Name: var name }, Attribute: not "Arn" })
            {
                yield return At(arn, $"Give the ARN of the queue: !GetAtt {name}.Arn.");
            }

            if (value.Place[Count] is not { } count)
            {
                yield return AtKey(value.Place, $"Add '{Count}': after how many attempts a message goes to the other queue.");
            }
            else if (template.TextOf(new(count, value.When)) is { } known
                && int.TryParse(known.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                && number is < 1 or > Most)
            {
                yield return At(count, $"Set {Count}, {known.Text}{known.Origin}, to a number from 1 to {Digits.Grouped(Most)}.");
            }
        }
    }
}
