using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules;

/// <summary>Functions of one text take a text.</summary>
internal sealed class TextFunctionsTakeText : CallRule
{
    public override RuleInfo Info { get; } = new("CG2112", Severity.Error,
        "Fn::Base64, Fn::ImportValue and Fn::GetAZs take a single text.",
        "CloudFormation refuses the template.",
        Guide.Functions)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !ImportValue [network, vpc]
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !ImportValue network-vpc
            """,
    };

    protected override bool Concerns(IntrinsicFunction function) => function == IntrinsicFunction.Base64 || function == IntrinsicFunction.ImportValue || function == IntrinsicFunction.GetAZs;

    protected override IEnumerable<Finding> Check(Call call, CheckedTemplate template)
    {
        if (IsNoText(call.Argument, template))
        {
            yield return At(call.Argument, $"{call.Function} takes a text, and this is {(call.Argument.Node is MappingNode ? "a mapping" : "a list")}.");
        }
    }
}
