using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules.Clarity;

/// <summary>Texts that follow each other are written as one Fn::Sub.</summary>
internal sealed class SubIsWrittenForJoin : CallRule
{
    public override RuleInfo Info { get; } = new("CG2212", Severity.Info,
        "Texts and references that follow each other without a delimiter are written as one Fn::Sub.",
        "Fn::Join hides the text that results among brackets, quotes and commas.",
        Guide.Sub)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Join ['', [alerts-, !Ref AWS::Region]]
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub alerts-${AWS::Region}
            """,
    };

    protected override bool Concerns(IntrinsicFunction function) => function == IntrinsicFunction.Join;

    protected override IEnumerable<Finding> Check(Call call, CheckedTemplate template)
    {
        if (call.Argument.Items is not [{ Text: "" }, { Node: SequenceNode } list] || list.Items.Length < 2)
        {
            yield break;
        }

        var references = 0;
        foreach (var item in list.Items)
        {
            if (item.Text is null)
            {
                references++;
                if (item.Argument.Node is not (ScalarNode or SequenceNode) || !(item.Calls(IntrinsicFunction.Ref) || item.Calls(IntrinsicFunction.GetAtt) || item.Calls(IntrinsicFunction.Sub)))
                {
                    yield break;
                }
            }
        }

        if (references > 0)
        {
            yield return At(call.Place, "Write this as one Fn::Sub, with ${Name} for a Ref and ${Name.Attribute} for an Fn::GetAtt.");
        }
    }
}
