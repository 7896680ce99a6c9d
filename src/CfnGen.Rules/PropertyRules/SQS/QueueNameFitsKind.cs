using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.SQS;

/// <summary>The name of a queue says whether it keeps the order of its messages.</summary>
internal sealed class QueueNameFitsKind : Rule
{
    public override RuleInfo Info { get; } = new("CG3810", Severity.Error,
        "The name of a FIFO queue, and of no other, ends with .fifo; a name has up to 80 letters, digits, hyphens and underscores.",
        "SQS refuses the queue.",
        "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html")
    {
        Wrong = """
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties:
                  QueueName: work
                  FifoQueue: true
            """,
        Right = """
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties:
                  QueueName: work.fifo
                  FifoQueue: true
            """,
    };

    private const string Suffix = ".fifo";
    private const int MaxLength = 80;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var queue in template.Properties.ObjectsOf("AWS::SQS::Queue"))
        {
            foreach (var name in template.Texts(queue, "QueueName"))
            {
                if (Problem(template, queue, name) is { } problem)
                {
                    yield return At(name.Place, problem);
                }
            }
        }
    }

    private static string? Problem(CheckedTemplate template, CheckedObject queue, KnownText name)
    {
        var endsWithSuffix = name.Text.EndsWith(Suffix, StringComparison.Ordinal);
        if (name.Text.Length > MaxLength || !HasOnlyItsLetters(endsWithSuffix ? name.Text[..^Suffix.Length] : name.Text))
        {
            return $"'{name.Text}'{name.Origin} is no name of a queue: use up to 80 letters, digits, hyphens and underscores.";
        }

        foreach (var fifo in template.TextsWhere(queue, "FifoQueue", name.When))
        {
            if (fifo.IsTrue() && !endsWithSuffix)
            {
                return $"Call the queue '{name.Text}{Suffix}'{name.Origin}: the name of a FIFO queue ends so.";
            }

            if (fifo.IsFalse() && endsWithSuffix)
            {
                return NotFifo(name);
            }
        }

        return endsWithSuffix && template.CanLack(queue, "FifoQueue", name.When) ? NotFifo(name) : null;
    }

    private static string NotFifo(KnownText name) =>
        $"Set FifoQueue to true or take '{Suffix}' off the name '{name.Text}'{name.Origin}: only FIFO queues are called so.";

    private static bool HasOnlyItsLetters(string name)
    {
        foreach (var letter in name)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_'))
            {
                return false;
            }
        }

        return name.Length > 0;
    }
}
