using System.Text;

namespace CfnGen.Model;

/// <summary>How large a written template is, and what CloudFormation takes that way.</summary>
/// <param name="Bytes">Of the text in UTF-8.</param>
public readonly record struct TemplateSize(int Bytes)
{
    /// <summary>The most that a request to CloudFormation carries itself.</summary>
    public const int MaxInline = 51_200;

    /// <summary>The most that CloudFormation takes at all, from a bucket.</summary>
    public const int MaxInBucket = 1_000_000;

    /// <summary>Whether the template must be put into a bucket to be deployed.</summary>
    public bool NeedsBucket => Bytes > MaxInline;

    /// <summary>Whether CloudFormation refuses the template.</summary>
    public bool IsTooLarge => Bytes > MaxInBucket;

    /// <summary>The size of a template that was written as YAML or JSON.</summary>
    public static TemplateSize Of(string template) => new(Encoding.UTF8.GetByteCount(template));
}
