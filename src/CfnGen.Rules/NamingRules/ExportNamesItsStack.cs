using CfnGen.Rules.Templates;

namespace CfnGen.Rules.NamingRules;

/// <summary>The template can be deployed twice.</summary>
internal sealed class ExportNamesItsStack : Rule
{
    public override RuleInfo Info { get; } = new("CG6003", Severity.Info,
        "The name of an export holds the name of its stack.",
        "Exports have to be unique in a region: a second stack from the same template fails.",
        Guide.Outputs)
    {
        OnByDefault = false,
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            Outputs:
              Topic:
                Value: !Ref Alerts
                Export: {Name: alerts}
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            Outputs:
              Topic:
                Value: !Ref Alerts
                Export: {Name: !Sub '${AWS::StackName}-alerts'}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var output in template.Outputs.Entries)
        {
            // A function may well give the name of an environment, which serves as well.
            if (output["Export"]?["Name"] is { Text: { } name } place)
            {
                yield return At(place, $"Name the stack in the export '{name}': !Sub '${{AWS::StackName}}-{output.Name}'.");
            }
        }
    }
}
