using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules.Clarity;

/// <summary>A pseudo parameter is given to Ref.</summary>
internal sealed class PseudoParameterIsReferredTo : Rule
{
    public override RuleInfo Info { get; } = new("CG2210", Severity.Warning,
        "The name of a pseudo parameter stands in a Ref or an Fn::Sub, not alone.",
        "As a text it is passed on as it is: the service gets 'AWS::Region' instead of the region.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html")
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: AWS::StackName
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Ref AWS::StackName
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.Values)
        {
            if (value.Place.Text is { } text && PseudoParameters.Contain(text))
            {
                yield return At(value.Place, $"'{text}' is passed on as it is here: write !Ref {text}.");
            }
        }
    }
}
