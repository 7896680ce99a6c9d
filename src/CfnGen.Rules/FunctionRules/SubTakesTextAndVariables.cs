using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules;

/// <summary>Fn::Sub takes a text, and perhaps variables.</summary>
internal sealed class SubTakesTextAndVariables : CallRule
{
    public override RuleInfo Info { get; } = new("CG2105", Severity.Error,
        "Fn::Sub takes a text with well-formed variables, or a list of such a text and a mapping of variables.",
        "CloudFormation refuses the template.",
        Guide.Sub)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub "${AWS::Region-x}"
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub "${AWS::Region}-x"
            """,
    };

    protected override bool Concerns(IntrinsicFunction function) => function == IntrinsicFunction.Sub;

    protected override IEnumerable<Finding> Check(Call call, CheckedTemplate template)
    {
        var argument = call.Argument;
        var text = argument.Items is [var first, ..] ? first : argument;
        if (text.Text is not { } written || (argument.Node is SequenceNode && argument.Items is not [_, { Node: MappingNode }]))
        {
            yield return At(argument, "Fn::Sub takes a text, or a list of a text and a mapping of variables.");
            yield break;
        }

        var variables = argument.Items is [_, var given] ? given : null;
        foreach (var name in SubText.Variables(written))
        {
            if (!SubText.IsName(name))
            {
                yield return At(text, Unreadable(name));
            }
            else if (variables?[name] is null && ResultForms.OfName(name, template) == ResultForm.List)
            {
                yield return At(text, $"'${{{name}}}' is a list, and Fn::Sub takes texts only: give it a variable that Fn::Join or Fn::Select makes of it.");
            }
        }

        foreach (var variable in variables?.Entries ?? [])
        {
            if (IsNoText(variable, template))
            {
                yield return At(variable, $"The variable '{variable.Name}' is a text, and this is a list or a mapping: use Fn::Join or Fn::Select.");
            }
        }
    }

    // A brace further down ends something else.
    private static string Unreadable(string name) =>
        name.Contains('\n', StringComparison.Ordinal) || name.Contains("${", StringComparison.Ordinal)
            ? $"'${{{SubText.NameAt(name, 0)}' has no closing brace: write one behind the name, or ${{! for text that stays."
            : $"'${{{name}}}' is no variable: letters, digits, '_', '.' and ':' may stand there; write ${{!{name}}} for text that stays.";
}
