using CfnGen.Deployment.CloudFormation.Wire;

namespace CfnGen.Deployment.CloudFormation.Changes;

public sealed class ResourceDriftIgnoredAttribute : IAnswer<ResourceDriftIgnoredAttribute>
{
    public string? Path { get; set; }

    public DriftIgnoredReason? Reason { get; set; }

    static ResourceDriftIgnoredAttribute IAnswer<ResourceDriftIgnoredAttribute>.Read(AnswerReader answer) => new()
    {
        Path = answer.Text(nameof(Path)),
        Reason = answer.Text(nameof(Reason)),
    };
}
