using CfnGen.Rules.Templates;

namespace CfnGen.Rules.ReferenceRules;

/// <summary>A parameter serves something.</summary>
internal sealed class ParameterIsUsed : Rule
{
    public override RuleInfo Info { get; } = new("CG2201", Severity.Warning,
        "Every parameter is used.",
        "Whoever creates the stack is asked for a value that changes nothing.",
        Guide.Parameters)
    {
        Wrong = """
            Parameters:
              Mail: {Type: String}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """,
        Right = """
            Parameters:
              Mail: {Type: String}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Ref Mail
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        if (template.Macros.MayChangeAnything || template.Resources.IsOpen || template.Outputs.IsOpen)
        {
            yield break;
        }

        var used = UsedNames.Of(template, ReferenceKind.Ref);
        // Wrong, as another rule says, but meant.
        used.UnionWith(UsedNames.Of(template, ReferenceKind.GetAtt));
        foreach (var parameter in template.Parameters.Entries)
        {
            if (!used.Contains(parameter.Name))
            {
                yield return AtKey(parameter, $"Nothing uses the parameter '{parameter.Name}': remove it.");
            }
        }
    }
}
