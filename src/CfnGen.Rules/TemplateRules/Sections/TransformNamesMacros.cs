using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Sections;

/// <summary>A transform names macros.</summary>
internal sealed class TransformNamesMacros : Rule
{
    public override RuleInfo Info { get; } = new("CG1010", Severity.Error,
        "Transform is the name of a macro, or a list of them.",
        "CloudFormation refuses the template.",
        Guide.Transform)
    {
        Wrong = """
            Transform: {Macro: AWS::LanguageExtensions}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """,
        Right = """
            Transform: AWS::LanguageExtensions
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        if (template.Root[SectionNames.Transform] is not { } transform)
        {
            yield break;
        }

        foreach (var macro in transform.Node is SequenceNode ? transform.Items : [transform])
        {
            if (macro.Text is null && macro["Name"]?.Text is null && macro.Node is not IntrinsicNode)
            {
                yield return At(macro, $"Transform takes the names of macros, and not {NodeWords.Of(macro.Node)}.");
            }
            else if (macro.Text is { } name && name.StartsWith("AWS::Serverless", StringComparison.Ordinal) && name != Macros.Serverless)
            {
                yield return At(macro, $"There is no macro '{name}'. Did you mean '{Macros.Serverless}'?");
            }
        }
    }
}
