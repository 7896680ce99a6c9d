using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules;

/// <summary>Fn::GetStackOutput names a stack and one of its outputs.</summary>
internal sealed class StackOutputIsNamed : CallRule
{
    public override RuleInfo Info { get; } = new("CG2116", Severity.Error,
        "Fn::GetStackOutput takes StackName and OutputName, and perhaps Region and RoleArn.",
        "CloudFormation refuses the template.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getstackoutput.html")
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName:
                    Fn::GetStackOutput: {StackName: network, Output: Name}
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName:
                    Fn::GetStackOutput: {StackName: network, OutputName: Name}
            """,
    };

    private static readonly string[] Keys = ["StackName", "OutputName", "Region", "RoleArn"];

    protected override bool Concerns(IntrinsicFunction function) => function == IntrinsicFunction.GetStackOutput;

    protected override IEnumerable<Finding> Check(Call call, CheckedTemplate template)
    {
        var argument = call.Argument;
        if (argument.Node is not MappingNode)
        {
            yield return At(argument, $"Fn::GetStackOutput takes a mapping with StackName and OutputName, and not {NodeWords.Of(argument.Node)}.");
            yield break;
        }

        foreach (var key in argument.Entries)
        {
            if (Array.IndexOf(Keys, key.Name) < 0)
            {
                yield return AtKey(key, $"Fn::GetStackOutput has no '{key.Name}'.{NearestName.Question(key.Name, Keys)}");
            }
            else if (IsNoText(key, template))
            {
                yield return At(key, $"'{key.Name}' takes a text, and not {NodeWords.Of(key.Node)}.");
            }
        }

        for (var index = 0; index < 2; index++)
        {
            if (argument[Keys[index]] is null)
            {
                yield return At(argument, $"Fn::GetStackOutput needs '{Keys[index]}'.");
            }
        }
    }
}
