using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Parameters;

/// <summary>A parameter is declared with the keys that there are.</summary>
internal sealed class ParameterHasKnownKeys : Rule
{
    public override RuleInfo Info { get; } = new("CG1101", Severity.Error,
        "A parameter has a type, and no other keys than those of parameters.",
        "CloudFormation refuses the template.",
        Guide.Parameters)
    {
        Wrong = """
            Parameters:
              Stage: {Type: String, Defualt: prod}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Ref Stage
            """,
        Right = """
            Parameters:
              Stage: {Type: String, Default: prod}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Ref Stage
            """,
    };

    private static readonly string[] Keys =
        ["AllowedPattern", "AllowedValues", "ConstraintDescription", "Default", "Description", "MaxLength", "MaxValue", "MinLength", "MinValue", "NoEcho", "Type"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var parameter in template.Parameters.Entries)
        {
            if (parameter.Node is not MappingNode)
            {
                continue;
            }

            if (parameter["Type"] is null)
            {
                yield return AtKey(parameter, $"The parameter '{parameter.Name}' needs a 'Type'.");
            }

            foreach (var key in parameter.Entries)
            {
                if (Array.IndexOf(Keys, key.Name) < 0)
                {
                    yield return AtKey(key, $"Parameters have no '{key.Name}'.{NearestName.Question(key.Name, Keys)}");
                }
                else if (key.Node is IntrinsicNode || (key.Node is SequenceNode or MappingNode) != (key.Name == "AllowedValues") || key.Node is MappingNode)
                {
                    yield return At(key, $"'{key.Name}' takes {(key.Name == "AllowedValues" ? "a list of values" : "a single value")}, and not {NodeWords.Of(key.Node)}.");
                }
            }
        }
    }
}
