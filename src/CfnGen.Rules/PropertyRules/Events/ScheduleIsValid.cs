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
        foreach (var value in template.Properties.ValuesOf(Rule, "ScheduleExpression"))
        {
            if (Problem(template, value, isOfRule: true) is { } problem)
            {
                yield return At(value.Place, problem);
            }
        }

        foreach (var value in template.Properties.ValuesOf("AWS::Scheduler::Schedule", "ScheduleExpression"))
        {
            if (Problem(template, value, isOfRule: false) is { } problem)
            {
                yield return At(value.Place, problem);
            }
        }

        foreach (var value in template.Properties.ValuesOf("AWS::ApplicationAutoScaling::ScalableTarget", "Schedule"))
        {
            if (Problem(template, value, isOfRule: false) is { } problem)
            {
                yield return At(value.Place, problem);
            }
        }
    }

    private static string? Problem(CheckedTemplate template, PropertyValue value, bool isOfRule) =>
        template.TextOf(new(value.Place, value.When)) is { } known && ScheduleGrammar.Problem(known.Text, isOfRule) is { } problem
            ? $"'{known.Text}'{known.Origin} is no schedule: {problem}."
            : null;
}
