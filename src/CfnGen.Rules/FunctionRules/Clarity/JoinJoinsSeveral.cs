using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules.Clarity;

/// <summary>Fn::Join joins several texts, not all of which are known.</summary>
internal sealed class JoinJoinsSeveral : CallRule
{
    public override RuleInfo Info { get; } = new("CG2209", Severity.Warning,
        "Fn::Join joins two texts or more, and at least one that only deploy time knows.",
        "What is left says the same without the function, and is read at a glance.",
        Guide.Join)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Join ['', [!Ref AWS::StackName]]
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Ref AWS::StackName
            """,
    };

    // A script is often joined of its lines.
    private const int FewLines = 3;

    protected override bool Concerns(IntrinsicFunction function) => function == IntrinsicFunction.Join;

    protected override IEnumerable<Finding> Check(Call call, CheckedTemplate template)
    {
        if (call.Argument.Items is not [{ Text: { } delimiter }, { Node: SequenceNode } list] || list.Items.Length > FewLines)
        {
            yield break;
        }

        if (list.Items is [{ Node: ScalarNode or IntrinsicNode } only] && !MayBeAList(only))
        {
            yield return At(call.Place, "There is one text to join: write it without Fn::Join.");
        }
        else if (list.Items.Length > 1 && !delimiter.Contains('\n', StringComparison.Ordinal) && AreWrittenOut(list.Items))
        {
            yield return At(call.Place, "All of these texts are written out: write them as one, without Fn::Join.");
        }
    }

    private static bool MayBeAList(Place item) => item.Node is IntrinsicNode && !item.Calls(IntrinsicFunction.Ref) && !item.Calls(IntrinsicFunction.Sub) && !item.Calls(IntrinsicFunction.GetAtt);

    private static bool AreWrittenOut(Place[] items)
    {
        foreach (var item in items)
        {
            if (item.Text is not { } text || text.Contains('\n', StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
