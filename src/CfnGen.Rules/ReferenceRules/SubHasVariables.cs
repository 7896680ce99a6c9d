using CfnGen.Model.Documents;
using CfnGen.Rules.Fixes;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.ReferenceRules;

/// <summary>Fn::Sub is used where there is something to substitute.</summary>
internal sealed class SubHasVariables : Rule, IFixable
{
    public override RuleInfo Info { get; } = new("CG2206", Severity.Warning,
        "The text of Fn::Sub holds a variable.",
        "Without one the text says the same, and the reader looks for what is substituted.",
        Guide.Sub)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub alerts
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: alerts
            """,
        IsFixable = true,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var call in Needless(template))
        {
            yield return FindingAt(call);
        }
    }

    public IEnumerable<Fix> Fixes(CheckedTemplate template, SourceText source)
    {
        foreach (var place in Needless(template))
        {
            // The form with variables, of which none is used, may have been meant to use them.
            if (place.Node is IntrinsicNode { Argument: ScalarNode { Kind: ScalarKind.String } text } call)
            {
                yield return Fix.Of(FindingAt(place), SubRemoval.Of(call, source), call, ScalarNode.String(text.Text));
            }
        }
    }

    private static IEnumerable<Place> Needless(CheckedTemplate template)
    {
        foreach (var call in template.Calls)
        {
            if (call.Function == IntrinsicFunction.Sub
                && (call.Argument.Items is [var first, _] ? first : call.Argument) is { Text: { } text }
                && !text.Contains("${", StringComparison.Ordinal))
            {
                yield return call.Place;
            }
        }
    }

    private Finding FindingAt(Place call) => At(call, "There is no ${variable} in this text: write it without Fn::Sub.");
}
