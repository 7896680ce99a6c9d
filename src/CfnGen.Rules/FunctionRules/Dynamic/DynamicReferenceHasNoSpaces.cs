using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules.Dynamic;

/// <summary>No space stands in a dynamic reference.</summary>
internal sealed class DynamicReferenceHasNoSpaces : Rule
{
    public override RuleInfo Info { get; } = new("CG2304", Severity.Warning,
        "A dynamic reference is written without spaces.",
        "With one, CloudFormation takes it for text and passes the braces on, or looks for a name that begins with a space.",
        Guide.DynamicReferences)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: '{{resolve:ssm: /team/name}}'
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
            for (var (start, written) = (NextIn(text.Text ?? "", 0), text.Text ?? ""); start >= 0; start = NextIn(written, start + 2))
            {
                var end = written.IndexOf("}}", start, StringComparison.Ordinal);
                if (end > 0 && written[start..end].Contains(' ', StringComparison.Ordinal) && written[(start + 2)..end].TrimStart().StartsWith("resolve:", StringComparison.Ordinal))
                {
                    yield return At(text, $"Write '{written[start..(end + 2)].Replace(" ", "", StringComparison.Ordinal)}', without spaces.");
                }
            }
        }
    }

    private static int NextIn(string text, int start) => text.IndexOf("{{", start, StringComparison.Ordinal);
}
