using System.Diagnostics.CodeAnalysis;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Templates;

public sealed class TemplateStage(string value) : ConstantClass(value)
{
    public static readonly TemplateStage Original = new("Original");
    public static readonly TemplateStage Processed = new("Processed");

    public static TemplateStage FindValue(string value) => FindValue<TemplateStage>(value);

    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator TemplateStage?(string? value) => value is null ? null : FindValue(value);
}
