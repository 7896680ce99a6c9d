using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.AutoScaling;

/// <summary>A scheduled action says when it happens and what it changes.</summary>
internal sealed class ScheduledActionChangesSomething : Rule
{
    public override RuleInfo Info { get; } = new("CG3470", Severity.Error,
        "A scheduled action has a size, a StartTime or a Recurrence, and its Recurrence has five fields.",
        "Auto Scaling refuses the action.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scheduledaction.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::AutoScaling::ScheduledAction
                Properties:
                  AutoScalingGroupName: web
                  Recurrence: 0 8 * * MON-FRI
            """,
        Right = """
            Resources:
              It:
                Type: AWS::AutoScaling::ScheduledAction
                Properties:
                  AutoScalingGroupName: web
                  Recurrence: 0 8 * * MON-FRI
                  MinSize: 2
            """,
    };

    private const int Fields = 5;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var action in template.Properties.ObjectsOf("AWS::AutoScaling::ScheduledAction"))
        {
            if (action.HasMacro)
            {
                continue;
            }

            if (action.Find("MinSize") is null && action.Find("MaxSize") is null && action.Find("DesiredCapacity") is null)
            {
                yield return AtKey(action.Place, "Say what changes: 'MinSize', 'MaxSize' or 'DesiredCapacity'.");
            }

            if (action.Find("StartTime") is null && action.Find("Recurrence") is null)
            {
                yield return AtKey(action.Place, "Say when it happens: 'StartTime' or 'Recurrence'.");
            }

            foreach (var recurrence in template.Texts(action, "Recurrence"))
            {
                var count = recurrence.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
                if (count != Fields)
                {
                    yield return At(recurrence.Place, $"Write five fields, minute, hour, day, month and day of the week, not {Digits.Of(count)} as in '{recurrence.Text}'{recurrence.Origin}.");
                }
                else if (RecurrenceGrammar.Problem(recurrence.Text) is { } problem)
                {
                    yield return At(recurrence.Place, $"'{recurrence.Text}'{recurrence.Origin} never comes: {problem}.");
                }
            }
        }
    }
}
