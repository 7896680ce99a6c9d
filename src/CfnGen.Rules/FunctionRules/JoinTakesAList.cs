using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules;

/// <summary>Fn::Join takes a delimiter and a list.</summary>
internal sealed class JoinTakesAList : CallRule
{
    public override RuleInfo Info { get; } = new("CG2106", Severity.Error,
        "Fn::Join takes a delimiter, written out, and a list of texts.",
        "CloudFormation refuses the template.",
        Guide.Join)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Join ['-', !Ref AWS::Region]
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Join ['-', [!Ref AWS::Region, alerts]]
            """,
    };

    protected override bool Concerns(IntrinsicFunction function) => function == IntrinsicFunction.Join;

    protected override IEnumerable<Finding> Check(Call call, CheckedTemplate template)
    {
        if (call.Argument.Items is not [var delimiter, var list])
        {
            yield return At(call.Argument, "Fn::Join takes a list of two: a delimiter and a list of texts.");
            yield break;
        }

        if (delimiter.Text is null)
        {
            yield return At(delimiter, $"The delimiter of Fn::Join is a text, and not {NodeWords.Of(delimiter.Node)}.");
        }

        if (IsNoList(list, template))
        {
            yield return At(list, "Fn::Join joins a list, and this is none.");
        }

        foreach (var item in list.Items)
        {
            if (IsNoText(item, template))
            {
                yield return At(item, $"Fn::Join joins texts, and this is {(item.Node is MappingNode ? "a mapping" : "a list")}.");
            }
        }
    }
}
