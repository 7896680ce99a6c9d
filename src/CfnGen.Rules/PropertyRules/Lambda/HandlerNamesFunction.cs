using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lambda;

/// <summary>The handler of a script names a file and a function in it.</summary>
internal sealed class HandlerNamesFunction : Rule
{
    public override RuleInfo Info { get; } = new("CG3214", Severity.Warning,
        "The handler of a function on Node.js, Python or Ruby is a file and a function, parted by a dot; code that stands in the template is the file index.",
        "The function is made, and each call of it fails.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html")
    {
        Wrong = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
            """,
        Right = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var function in template.Properties.ObjectsOf("AWS::Lambda::Function"))
        {
            foreach (var runtime in template.Texts(function, "Runtime"))
            {
                if (!IsScript(runtime.Text))
                {
                    continue;
                }

                foreach (var handler in template.Texts(function, "Handler"))
                {
                    if (template.CanMeet(runtime.When, handler.When) && Problem(template, function, handler) is { } problem)
                    {
                        yield return At(handler.Place, problem);
                    }
                }
            }
        }
    }

    private static string? Problem(CheckedTemplate template, CheckedObject function, KnownText handler)
    {
        if (!handler.Text.Contains('.', StringComparison.Ordinal))
        {
            return $"'{handler.Text}'{handler.Origin} names no function: write it as file.function.";
        }

        // With layers the handler may lie in one of them, as wrappers do.
        return FunctionCode.IsInline(template, function, handler)
            && function.Find("Layers") is null
            && !handler.Text.StartsWith("index.", StringComparison.Ordinal)
            ? $"Write index.{handler.Text[(handler.Text.LastIndexOf('.') + 1)..]}: code in the template is the file index, and not that of '{handler.Text}'{handler.Origin}."
            : null;
    }

    private static bool IsScript(string runtime) =>
        runtime.StartsWith("nodejs", StringComparison.Ordinal)
        || runtime.StartsWith("python", StringComparison.Ordinal)
        || runtime.StartsWith("ruby", StringComparison.Ordinal);
}
