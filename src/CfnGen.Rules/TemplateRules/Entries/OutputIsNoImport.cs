using CfnGen.Model.Documents;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Entries;

/// <summary>An output does not pass on what another stack exports.</summary>
internal sealed class OutputIsNoImport : Rule
{
    public override RuleInfo Info { get; } = new("CG1504", Severity.Warning,
        "The value of an output is no import of another stack's output.",
        "Whoever reads it can import from that stack itself; this way three stacks hang together, and must be updated and deleted in their order.",
        Guide.ImportValue)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            Outputs:
              Network:
                Value: !ImportValue network-vpc
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

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var output in template.Outputs.Entries)
        {
            foreach (var branch in output["Value"] is { } value ? Branches.Of(value, Assumptions.None, template.Conditions) : [])
            {
                if (branch.Place.Calls(IntrinsicFunction.ImportValue))
                {
                    yield return At(branch.Place, "Leave this output out: who needs the value can import it from the stack that exports it.");
                }
            }
        }
    }
}
