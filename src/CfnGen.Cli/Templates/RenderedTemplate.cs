using System.Globalization;

namespace CfnGen.Cli.Templates;

/// <summary>A template as the bytes of its file.</summary>
internal sealed class RenderedTemplate(string stackName, string fileName, byte[] content)
{
    /// <summary>The largest template that CloudFormation takes, from a bucket.</summary>
    public const int MaxBytes = 1_000_000;

    private const int MaxBytesInRequest = 51_200;

    public string StackName { get; } = stackName;

    public string FileName { get; } = fileName;

    public byte[] Content { get; } = content;

    /// <summary>Whether it is too large to be sent to CloudFormation in the request itself.</summary>
    public bool NeedsBucket => Content.Length > MaxBytesInRequest;

    public string BucketAdvice => string.Create(
        CultureInfo.InvariantCulture,
        $"Note: {FileName} has {Content.Length:N0} bytes. Above {MaxBytesInRequest:N0} CloudFormation takes a template from a bucket only: aws cloudformation deploy --s3-bucket BUCKET …");

    public bool IsIn(byte[] file) => Content.AsSpan().SequenceEqual(file);
}
