using CfnGen.Model;

namespace CfnGen.Deployment.Uploads;

/// <summary>A template could not be put where CloudFormation reads it, or the bucket for it could not be made.</summary>
public sealed class UploadException(UploadProblem problem, string message, Exception? inner = null) : CfnGenException(message, inner)
{
    public UploadProblem Problem { get; } = problem;

    /// <summary>Null where none was named.</summary>
    public string? Bucket { get; init; }
}
