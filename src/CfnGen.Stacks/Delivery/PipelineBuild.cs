using CfnGen.Model;
using CfnGen.Resources.CodeBuild;
using CfnGen.Resources.IAM;
using CfnGen.Resources.Logs;

namespace CfnGen.Stacks.Delivery;

/// <summary>Runs the repository's <c>buildspec.yml</c>: tests the stacks, checks that the committed templates are theirs, and hands them on.</summary>
public sealed class PipelineBuild(PartPlace place, ArtifactStore store, CfnInteger retentionInDays) : Part(place)
{
    public LogGroup Logs => Resource(() => new LogGroup
    {
        DeletionPolicy = DeletionPolicy.RetainExceptOnCreate,
        UpdateReplacePolicy = DeletionPolicy.Retain,
        RetentionInDays = retentionInDays,
    });

    public Role Role => Resource(() => new Role
    {
        Comment = "The build runs whatever is committed, so it may touch nothing but its log and the artifacts.",
        AssumeRolePolicyDocument = PolicyDocument.AssumedBy("codebuild.amazonaws.com"),
        Policies =
        [
            new()
            {
                PolicyName = "build",
                PolicyDocument = new PolicyDocument
                {
                    Statement =
                    [
                        PolicyStatement.Allow(["logs:CreateLogStream", "logs:PutLogEvents"], on: Logs.GetAtt.Arn),
                        .. store.ReadAndWrite,
                    ],
                },
            },
        ],
    });

    public Project Project => Resource(
        () => new Project
        {
            Description = "Tests the stacks and hands their templates on",
            Source = new() { Type = "CODEPIPELINE" },
            Artifacts = new() { Type = "CODEPIPELINE" },
            EncryptionKey = store.Key.GetAtt.Arn,
            Environment = new()
            {
                Type = "LINUX_CONTAINER",
                ComputeType = "BUILD_GENERAL1_MEDIUM",
                Image = "aws/codebuild/amazonlinux-x86_64-standard:6.0",
            },
            Cache = new()
            {
                Type = "LOCAL",
                Modes = ["LOCAL_CUSTOM_CACHE"],
            },
            LogsConfig = new() { CloudWatchLogs = new() { Status = "ENABLED", GroupName = Logs.Ref } },
            ServiceRole = Role.GetAtt.Arn,
            TimeoutInMinutes = 30,
        },
        id: "");
}
