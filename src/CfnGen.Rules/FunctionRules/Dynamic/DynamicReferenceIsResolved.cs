using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules.Dynamic;

/// <summary>A dynamic reference stands where CloudFormation resolves it.</summary>
internal sealed class DynamicReferenceIsResolved : Rule
{
    public override RuleInfo Info { get; } = new("CG2303", Severity.Error,
        "A dynamic reference stands in the properties of a resource; one to ssm also in its metadata or in the value of an output.",
        "CloudFormation refuses the template, or leaves the braces in the text as they are.",
        Guide.DynamicReferences)
    {
        Wrong = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            Outputs:
              Password:
                Value: '{{resolve:secretsmanager:team:SecretString:password}}'
            """,
        Right = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            Outputs:
              Password:
                Value: '{{resolve:ssm:/team/not-secret}}'
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var text in template.TextsWithBraces)
        {
            if (text.Text is { } written && DynamicReference.IsIn(written) && ReferencePlace.Of(text) is var place && !TemplateSection.IsLoop(place.Entry))
            {
                if (Service(written) is "secretsmanager" or "ssm-secure" && place is not { Section: SectionNames.Resources, Part: "Properties" })
                {
                    yield return At(text, "Secrets are resolved in the properties of resources only.");
                }
                else if (Service(written) is "ssm" && place is not ({ Section: SectionNames.Resources, Part: "Properties" or "Metadata" } or { Section: SectionNames.Outputs, Part: "Value" }))
                {
                    yield return At(text, "Parameters of the Systems Manager are resolved in the properties and the metadata of resources and in the values of outputs only.");
                }
            }
        }
    }

    private static string Service(string text)
    {
        var start = text.IndexOf(DynamicReference.Opening, StringComparison.Ordinal) + DynamicReference.Opening.Length;
        var end = text.IndexOf(':', start);
        return end < 0 ? "" : text[start..end];
    }
}
