using System.Text;
using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.StepFunctions;

/// <summary>A state machine begins with a state and leads from each to another or to its end.</summary>
internal sealed class StatesLeadToStates : Rule
{
    public override RuleInfo Info { get; } = new("CG3930", Severity.Error,
        "StartAt, Next and Default name states beside them, and each state but a choice, success or failure has Next or End.",
        "Step Functions refuses the definition.",
        "https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html")
    {
        Wrong = """
            Resources:
              Steps:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  RoleArn: arn:aws:iam::111122223333:role/steps
                  Definition:
                    StartAt: Wait
                    States:
                      Wait: {Type: Wait, Seconds: 5, Next: Finish}
                      Finished: {Type: Succeed}
            """,
        Right = """
            Resources:
              Steps:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  RoleArn: arn:aws:iam::111122223333:role/steps
                  Definition:
                    StartAt: Wait
                    States:
                      Wait: {Type: Wait, Seconds: 5, Next: Finished}
                      Finished: {Type: Succeed}
            """,
    };

    private const string Machine = "AWS::StepFunctions::StateMachine";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.ValuesOf(Machine, "Definition"))
        {
            foreach (var problem in StateMachine.Problems(value.Place))
            {
                yield return AtKey(problem.Place, problem.Message);
            }
        }

        foreach (var value in template.Properties.ValuesOf(Machine, "DefinitionString"))
        {
            if (value.Place.Text is { } text && Parse(text) is { } definition)
            {
                foreach (var problem in StateMachine.Problems(definition))
                {
                    var where = problem.Place.Path.Length == 0 ? "" : $"{problem.Place.Path}: ";
                    yield return At(value.Place, $"{where}{problem.Message}");
                }
            }
        }
    }

    // What is no JSON may become some by a variable.
    private static Place? Parse(string text)
    {
        if (!text.TrimStart().StartsWith('{'))
        {
            return null;
        }

        try
        {
            return Place.OfRoot(TemplateReader.Read(Encoding.UTF8.GetBytes(text)));
        }
        catch (TemplateFormatException)
        {
            return null;
        }
    }
}
