using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules.Dynamic;

/// <summary>A dynamic reference has its end.</summary>
internal sealed class DynamicReferenceIsClosed : Rule
{
    public override RuleInfo Info { get; } = new("CG2306", Severity.Warning,
        "A dynamic reference ends with two closing braces.",
        "Without them CloudFormation takes it for text and passes it on as it is.",
        Guide.DynamicReferences)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: '{{resolve:ssm:/team/name}'
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: '{{resolve:ssm:/team/name}}'
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var text in template.TextsWithBraces)
        {
            // A text of several lines is a program, which may put one together, as Fn::Join does.
            if (text.Text is { } written
                && written.LastIndexOf("{{resolve:", StringComparison.Ordinal) is >= 0 and var open
                && written.IndexOf("}}", open, StringComparison.Ordinal) < 0
                && !written.Contains('\n', StringComparison.Ordinal)
                && !text.Path.Contains("/Fn::Join/", StringComparison.Ordinal))
            {
                yield return At(text, $"'{written[open..]}' has no end: close it with }}}}.");
            }
        }
    }
}
