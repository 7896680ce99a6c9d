using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Entries;

/// <summary>An output has a value.</summary>
internal sealed class OutputHasValue : Rule
{
    public override RuleInfo Info { get; } = new("CG1501", Severity.Error,
        "An output has a value, and no other keys than those of outputs.",
        "CloudFormation refuses the template.",
        Guide.Outputs)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            Outputs:
              Topic:
                Valu: !Ref Alerts
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            Outputs:
              Topic:
                Value: !Ref Alerts
            """,
    };

    private static readonly string[] Keys = ["Condition", "Description", "Export", "Value"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var output in template.Outputs.Entries)
        {
            if (output.Node is MappingNode or IntrinsicNode && output["Value"] is null)
            {
                yield return AtKey(output, output.Node is IntrinsicNode
                    ? $"The output '{output.Name}' is a function and nothing else: put it under 'Value'."
                    : $"The output '{output.Name}' needs a 'Value'.");
            }

            foreach (var key in output.Entries)
            {
                if (Array.IndexOf(Keys, key.Name) < 0)
                {
                    yield return AtKey(key, $"Outputs have no '{key.Name}'.{NearestName.Question(key.Name, Keys)}");
                }
                else if (Problem(key) is { } problem)
                {
                    yield return At(key, problem);
                }
            }
        }
    }

    private static string? Problem(Place key) => key.Name switch
    {
        "Export" when key["Name"] is null || key.Entries.Length != 1 => "'Export' takes a 'Name', and nothing else.",
        "Description" when key.Text is null => $"'Description' takes a text, and not {NodeWords.Of(key.Node)}.",
        "Condition" when key.Text is null => $"'Condition' takes the name of a condition, and not {NodeWords.Of(key.Node)}.",
        _ => null,
    };
}
