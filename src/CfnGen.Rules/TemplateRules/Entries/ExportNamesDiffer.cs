using CfnGen.Model.Documents;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Entries;

/// <summary>Each export has a name of its own.</summary>
internal sealed class ExportNamesDiffer : Rule
{
    public override RuleInfo Info { get; } = new("CG1503", Severity.Error,
        "No two outputs that can exist together export the same name.",
        "CloudFormation refuses the second export while it makes the stack.",
        Guide.Outputs)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            Outputs:
              Topic:
                Value: !Ref Alerts
                Export: {Name: alerts}
              Name:
                Value: !GetAtt Alerts.TopicName
                Export: {Name: alerts}
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            Outputs:
              Topic:
                Value: !Ref Alerts
                Export: {Name: alerts}
              Name:
                Value: !GetAtt Alerts.TopicName
                Export: {Name: alerts-name}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var seen = new Dictionary<TemplateNode, List<Place>>();
        foreach (var output in template.Outputs.Entries)
        {
            if (output["Export"]?["Name"] is not { Node: not MappingNode } name || name.Calls(IntrinsicFunction.If))
            {
                continue;
            }

            if (!seen.TryGetValue(name.Node, out var earlier))
            {
                seen.Add(name.Node, earlier = []);
            }

            foreach (var other in earlier)
            {
                if (template.Conditions.CanHold(When(output).And(When(other))) == Truth.True)
                {
                    yield return At(name, $"The output '{other.Name}' exports this name already.");
                    break;
                }
            }

            earlier.Add(output);
        }
    }

    private static Assumptions When(Place output) =>
        output["Condition"]?.Text is { } condition ? Assumptions.None.Suppose(condition, true) : Assumptions.None;
}
