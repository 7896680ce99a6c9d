using CfnGen.Model;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Sections;

/// <summary>A template is small enough to be sent to CloudFormation as it is.</summary>
internal sealed class TemplateFitsInline : Rule
{
    public override RuleInfo Info { get; } = new("CG1013", Severity.Warning,
        "A template has at most 51,200 bytes, which is what a request to CloudFormation carries.",
        "A larger one must lie in a bucket, and every deployment must name it; above 1,000,000 bytes CloudFormation takes none.",
        Guide.Limits);

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        if (template.Size is { NeedsBucket: true } size)
        {
            yield return At(template.Root, $"The template has {Digits.Grouped(size.Bytes)} bytes, and a request carries {Digits.Grouped(TemplateSize.MaxInline)}: deploy it with '--s3-bucket', or split the stack.");
        }
    }
}
