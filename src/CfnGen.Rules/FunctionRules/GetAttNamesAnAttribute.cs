using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules;

/// <summary>Fn::GetAtt takes a resource and an attribute.</summary>
internal sealed class GetAttNamesAnAttribute : CallRule
{
    public override RuleInfo Info { get; } = new("CG2104", Severity.Error,
        "Fn::GetAtt takes the name of a resource and that of an attribute.",
        "CloudFormation refuses the template.",
        Guide.GetAtt)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !GetAtt Alerts
            """,
        Right = """
            Resources:
              Queue:
                Type: AWS::SQS::Queue
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !GetAtt Queue.QueueName
            """,
    };

    protected override bool Concerns(IntrinsicFunction function) => function == IntrinsicFunction.GetAtt;

    protected override IEnumerable<Finding> Check(Call call, CheckedTemplate template)
    {
        var parts = call.Argument.Items;
        if (parts.Length < 2)
        {
            yield return At(call.Argument, "Fn::GetAtt takes a resource and an attribute: Resource.Attribute.");
        }
        else if (parts[0].Text is null && !template.Macros.Include(Macros.LanguageExtensions))
        {
            yield return At(parts[0], $"The resource of Fn::GetAtt is a name, and not {NodeWords.Of(parts[0].Node)}.");
        }
        else if (parts.Length == 2 && parts[1].Text is null && !parts[1].Calls(IntrinsicFunction.Ref) && !template.Macros.Include(Macros.LanguageExtensions))
        {
            yield return At(parts[1], $"The attribute of Fn::GetAtt is a name or a Ref, and not {NodeWords.Of(parts[1].Node)}.");
        }
    }
}
