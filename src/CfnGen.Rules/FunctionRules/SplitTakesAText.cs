using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules;

/// <summary>Fn::Split takes a delimiter and a text.</summary>
internal sealed class SplitTakesAText : CallRule
{
    public override RuleInfo Info { get; } = new("CG2108", Severity.Error,
        "Fn::Split takes a delimiter, written out, and a text.",
        "CloudFormation refuses the template.",
        Guide.Split)
    {
        Wrong = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 1
                  MaxSize: 2
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  AvailabilityZones: !Split [',', [eu-west-1a, eu-west-1b]]
            """,
        Right = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 1
                  MaxSize: 2
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  AvailabilityZones: !Split [',', 'eu-west-1a,eu-west-1b']
            """,
    };

    protected override bool Concerns(IntrinsicFunction function) => function == IntrinsicFunction.Split;

    protected override IEnumerable<Finding> Check(Call call, CheckedTemplate template)
    {
        if (call.Argument.Items is not [var delimiter, var text])
        {
            yield return At(call.Argument, "Fn::Split takes a list of two: a delimiter and a text.");
            yield break;
        }

        if (delimiter.Text is null)
        {
            yield return At(delimiter, $"The delimiter of Fn::Split is a text, and not {NodeWords.Of(delimiter.Node)}.");
        }

        if (IsNoText(text, template))
        {
            yield return At(text, "Fn::Split splits a text, and this is none.");
        }
    }
}
