using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Sections;

/// <summary>What a template groups and labels for the console are parameters of its own.</summary>
internal sealed class InterfaceNamesParameters : Rule
{
    public override RuleInfo Info { get; } = new("CG1015", Severity.Warning,
        "AWS::CloudFormation::Interface in the metadata groups and labels parameters that there are.",
        "The console ignores the name, and shows the parameter that was meant among the others.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-interface.html")
    {
        Wrong = """
            Metadata:
              AWS::CloudFormation::Interface:
                ParameterLabels:
                  Stages: {default: Stage}
            Parameters:
              Stage: {Type: String}
            Resources:
              Alerts: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref Stage}}
            """,
        Right = """
            Metadata:
              AWS::CloudFormation::Interface:
                ParameterLabels:
                  Stage: {default: Stage}
            Parameters:
              Stage: {Type: String}
            Resources:
              Alerts: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref Stage}}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        if (template.Root[SectionNames.Metadata]?[ConsoleInterface.Key] is not { } description || template.Macros.MayChangeAnything)
        {
            yield break;
        }

        foreach (var group in description["ParameterGroups"]?.Items ?? [])
        {
            foreach (var name in group["Parameters"]?.Items ?? [])
            {
                if (name.Text is { } text && !template.Parameters.MayHold(text))
                {
                    yield return At(name, Unknown(text, template));
                }
            }
        }

        foreach (var label in description["ParameterLabels"]?.Entries ?? [])
        {
            if (!template.Parameters.MayHold(label.Name))
            {
                yield return AtKey(label, Unknown(label.Name, template));
            }
        }
    }

    private static string Unknown(string name, CheckedTemplate template)
    {
        var names = new List<string>();
        foreach (var parameter in template.Parameters.Entries)
        {
            names.Add(parameter.Name);
        }

        return $"There is no parameter '{name}'.{NearestName.Question(name, names)}";
    }
}
