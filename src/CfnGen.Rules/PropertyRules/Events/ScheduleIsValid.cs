using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Events;

/// <summary>A schedule says when.</summary>
internal sealed class ScheduleIsValid : Rule
{
    public override RuleInfo Info { get; } = new("CG3840", Severity.Error,
        "A schedule is rate(…), cron(…) with six fields, or, but for rules, at(…).",
        "The service refuses it.",
        "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cron-expressions.html")
    {
        Wrong = """
            Resources:
              Nightly:
                Type: AWS::Events::Rule
                Properties:
                  ScheduleExpression: cron(0 22 * * *)
            """,
        Right = """
            Resources:
              Nightly:
                Type: AWS::Events::Rule
                Properties:
                  ScheduleExpression: cron(0 22 * * ? *)
            """,
    };

    private const string Rule = "AWS::Events::Rule";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var (type, property) in new[] { (Rule, "ScheduleExpression"), ("AWS::Scheduler::Schedule", "ScheduleExpression"), ("AWS::ApplicationAutoScaling::ScalableTarget", "Schedule") })
        {
            foreach (var value in template.Properties.ValuesOf(type, property))
            {
                foreach (var literal in Literals.Of(value, template))
                {
                    if (ScheduleGrammar.Problem(literal.Text, isOfRule: type == Rule) is { } problem)
                    {
                        yield return At(literal.Place, $"'{literal.Text}'{literal.Origin} is no schedule: {problem}.");
                    }
                }
            }
        }
    }
}
