using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules;

/// <summary>Ref takes a name.</summary>
internal sealed class RefNamesOneThing : CallRule
{
    public override RuleInfo Info { get; } = new("CG2103", Severity.Error,
        "Ref takes a name, and no list or mapping.",
        "CloudFormation refuses the template.",
        Guide.Ref)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Ref [AWS::Region]
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Ref AWS::Region
            """,
    };

    protected override bool Concerns(IntrinsicFunction function) => function == IntrinsicFunction.Ref || function == IntrinsicFunction.Condition;

    protected override IEnumerable<Finding> Check(Call call, CheckedTemplate template)
    {
        // The language extensions compute the name.
        if (call.Argument.Text is null && !(call.Argument.Node is IntrinsicNode && template.Macros.Include(Macros.LanguageExtensions)))
        {
            yield return At(call.Argument, $"{call.Function} takes a name, and not {NodeWords.Of(call.Argument.Node)}.");
        }
    }
}
