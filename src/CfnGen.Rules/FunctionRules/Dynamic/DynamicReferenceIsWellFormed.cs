using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules.Dynamic;

/// <summary>A dynamic reference can be resolved.</summary>
internal sealed class DynamicReferenceIsWellFormed : Rule
{
    public override RuleInfo Info { get; } = new("CG2301", Severity.Error,
        "A dynamic reference names ssm, ssm-secure or secretsmanager and what to read there.",
        "CloudFormation refuses the template: incorrect format is used in the following SSM or Secrets Manager reference.",
        Guide.DynamicReferences)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: '{{resolve:smm:/team/name}}'
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: '{{resolve:ssm:/team/name}}'
            """,
    };

    private const string Opening = DynamicReference.Opening;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var text in template.TextsWithBraces)
        {
            var written = WithoutVariables(text.Text ?? "");
            for (var start = written.IndexOf(Opening, StringComparison.Ordinal); start >= 0; start = written.IndexOf(Opening, start + Opening.Length, StringComparison.Ordinal))
            {
                var end = written.IndexOf("}}", start, StringComparison.Ordinal);
                if (end > 0 && Problem(written[(start + Opening.Length)..end]) is { } problem)
                {
                    yield return At(text, $"'{written[start..(end + 2)]}' cannot be resolved: {problem}.");
                }
            }
        }
    }

    // In an Fn::Sub a part may be a variable, whose own colons part nothing.
    private static string WithoutVariables(string text)
    {
        foreach (var name in SubText.Variables(text))
        {
            text = text.Replace($"${{{name}}}", "variable", StringComparison.Ordinal);
        }

        return text;
    }

    private static string? Problem(string reference)
    {
        var parts = reference.Split(':');
        return parts[0] switch
        {
            "ssm" or "ssm-secure" when parts.Length is not (2 or 3) || parts[1].Length == 0 => "give the name of a parameter, and perhaps its version",
            "ssm" or "ssm-secure" => null,
            // A secret is named, or given by its ARN, whose own colons count too.
            "secretsmanager" when parts.Length < 2 || parts[1].Length == 0 => "give the name or the ARN of a secret",
            "secretsmanager" => null,
            var service => $"'{service}' is none of ssm, ssm-secure and secretsmanager",
        };
    }
}
