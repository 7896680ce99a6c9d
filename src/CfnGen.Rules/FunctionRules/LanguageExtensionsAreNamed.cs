using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules;

/// <summary>Functions of the language extensions come with their macro.</summary>
internal sealed class LanguageExtensionsAreNamed : Rule
{
    public override RuleInfo Info { get; } = new("CG2102", Severity.Error,
        "Fn::ForEach, Fn::Length, Fn::ToJsonString and a default for Fn::FindInMap come with the macro AWS::LanguageExtensions.",
        "Without it CloudFormation does not know them and refuses the template.",
        Guide.Transform)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !ToJsonString {Team: billing}
            """,
        Right = """
            Transform: AWS::LanguageExtensions
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !ToJsonString {Team: billing}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        if (template.Macros.Include(Macros.LanguageExtensions) || template.Macros.MayChangeAnything)
        {
            yield break;
        }

        foreach (var call in template.Calls)
        {
            if (call.Function == IntrinsicFunction.Length
                || call.Function == IntrinsicFunction.ToJsonString
                || (call.Function == IntrinsicFunction.FindInMap && call.Argument.Items.Length == 4))
            {
                yield return At(call.Place, $"{(call.Function == IntrinsicFunction.FindInMap ? "A default for Fn::FindInMap" : call.Function)} needs 'Transform: {Macros.LanguageExtensions}'.");
            }
        }

        foreach (var loop in template.Loops)
        {
            yield return AtKey(loop, $"Fn::ForEach needs 'Transform: {Macros.LanguageExtensions}'.");
        }
    }
}
