using CfnGen.Model.Documents;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Entries;

/// <summary>The value of an output is a text.</summary>
internal sealed class OutputIsText : Rule
{
    public override RuleInfo Info { get; } = new("CG1502", Severity.Error,
        "The value of an output, and the name of its export, is a text.",
        "CloudFormation refuses the template: every value member must be a string. Join a list first.",
        Guide.Outputs)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            Outputs:
              Zones:
                Value: !GetAZs ''
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            Outputs:
              Zones:
                Value: !Join [',', !GetAZs '']
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var output in template.Outputs.Entries)
        {
            foreach (var value in new[] { output["Value"], output["Export"]?["Name"] })
            {
                foreach (var branch in value is null ? [] : Branches.Of(value, Assumptions.None, template.Conditions))
                {
                    if (ResultForms.Of(branch.Place, template) is ResultForm.List or ResultForm.Object)
                    {
                        yield return At(branch.Place, $"An output is a text, and this is {(branch.Place.Node is IntrinsicNode ? "a list: use Fn::Join or Fn::Select" : NodeWords.Of(branch.Place.Node))}.");
                    }
                }
            }
        }
    }
}
