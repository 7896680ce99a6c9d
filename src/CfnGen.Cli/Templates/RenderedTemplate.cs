using System.Globalization;
using CfnGen.Model;

namespace CfnGen.Cli.Templates;

/// <summary>A template as the bytes of its file.</summary>
internal sealed class RenderedTemplate(string stackName, string fileName, byte[] content)
{
    public string StackName { get; } = stackName;

    public string FileName { get; } = fileName;

    public byte[] Content { get; } = content;

    public TemplateSize Size => new(Content.Length);

    public string BucketAdvice => string.Create(
        CultureInfo.InvariantCulture,
        $"Note: {FileName} has {Content.Length:N0} bytes. Above {TemplateSize.MaxInline:N0} CloudFormation takes a template from a bucket only: aws cloudformation deploy --s3-bucket BUCKET …");

    public bool IsIn(byte[] file) => Content.AsSpan().SequenceEqual(file);
}
