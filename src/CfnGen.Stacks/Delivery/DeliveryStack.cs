using CfnGen.Model;
using CfnGen.Resources.CodePipeline;
using CfnGen.Resources.IAM;
using CfnGen.Stacks.Parts;
using EventRule = CfnGen.Resources.Events.Rule;

namespace CfnGen.Stacks.Delivery;

/// <summary>The pipeline that deploys the other stacks, and itself: every push is built, then deployed to one environment after the other.</summary>
public sealed class DeliveryStack(DeliveredSystems systems) : DeliveryParameters
{
    private const string SourceArtifact = "Source";

    public override string Description => "Pipeline that deploys the stacks of this repository";

    public AlertTopic Alerts => Part(place => new AlertTopic(place, AdminEmail));

    public ArtifactStore Artifacts => Part(place => new ArtifactStore(place));

    public PipelineBuild Build => Part(place => new PipelineBuild(place, Artifacts, LogsRetentionInDays.Ref));

    public Role PipelineRole => Resource(() => new Role
    {
        Comment = "It makes and executes change sets, but changes no resource itself: that takes the role of the stack, which it may only hand to CloudFormation.",
        AssumeRolePolicyDocument = PolicyDocument.AssumedBy("codepipeline.amazonaws.com"),
        Policies =
        [
            new()
            {
                PolicyName = "pipeline",
                PolicyDocument = new PolicyDocument
                {
                    Statement =
                    [
                        PolicyStatement.Allow(["codeconnections:UseConnection", "codestar-connections:UseConnection"], on: ConnectionArn.Ref) with
                        {
                            Comment = "The second is the older name, which the ARNs of older connections have.",
                        },
                        .. Artifacts.ReadAndWrite,
                        PolicyStatement.Allow(["codebuild:BatchGetBuilds", "codebuild:StartBuild"], on: Build.Project.GetAtt.Arn),
                        PolicyStatement.Allow(
                            [
                                "cloudformation:CreateChangeSet",
                                "cloudformation:DeleteChangeSet",
                                "cloudformation:DescribeChangeSet",
                                "cloudformation:DescribeStacks",
                                "cloudformation:ExecuteChangeSet",
                                "cloudformation:SetStackPolicy",
                                "cloudformation:TagResource",
                                "cloudformation:UntagResource",
                            ],
                            on: [.. Targets.Select(target => (CfnString)$"arn:{Aws.Partition}:cloudformation:{Aws.Region}:{Aws.AccountId}:stack/{target.StackName}/*")]),
                        PolicyStatement.Allow("iam:PassRole", on: [.. Targets.Select(target => target.Template).Distinct().Select(RoleOf)]) with
                        {
                            Condition = new() { ["StringEquals"] = new() { ["iam:PassedToService"] = "cloudformation.amazonaws.com" } },
                        },
                        PolicyStatement.Allow("sns:Publish", on: Alerts.Topic.Ref),
                        PolicyStatement.Allow(["kms:Decrypt", "kms:GenerateDataKey"], on: Alerts.Key.GetAtt.Arn),
                    ],
                },
            },
        ],
    });

    public Pipeline Pipeline => Resource(() => new Pipeline
    {
        Comment = "First it updates itself, so that what follows is deployed by the pipeline and the roles of the same commit.",
        PipelineType = PipelinePipelineType.V2,
        ExecutionMode = PipelineExecutionMode.Superseded.Comment("what waits for approval gives way to a newer commit"),
        RestartExecutionOnUpdate = true,
        RoleArn = PipelineRole.GetAtt.Arn,
        ArtifactStore = new()
        {
            Type = PipelineArtifactStoreType.S3,
            Location = Artifacts.Bucket.Ref,
            EncryptionKey = new() { Type = PipelineEncryptionKeyType.Kms, Id = Artifacts.Key.GetAtt.Arn },
        },
        Stages =
        [
            Source,
            Test,
            Stages.OneByOne("pipeline", OwnTargets),
            .. systems.Waves.Select(wave => Stages.Together(wave.Name, wave.Targets)),
        ],
    });

    public EventRule FailureRule => Resource(() => new EventRule
    {
        Comment = "A pipeline that stands still tells nobody by itself.",
        Description = "Tells of failed executions of the pipeline",
        EventPattern = new CfnMap<CfnJson>
        {
            ["source"] = ["aws.codepipeline"],
            ["detail-type"] = ["CodePipeline Pipeline Execution State Change"],
            ["detail"] = new CfnMap<CfnJson> { ["pipeline"] = [Pipeline.Ref], ["state"] = ["FAILED"] },
        },
        Targets =
        [
            new()
            {
                Id = "alerts",
                Arn = Alerts.Topic.Ref,
                InputTransformer = new()
                {
                    InputPathsMap = new() { ["pipeline"] = "$.detail.pipeline", ["execution"] = "$.detail.execution-id" },
                    InputTemplate = "\"Execution <execution> of the pipeline <pipeline> has failed.\"",
                },
            },
        ],
    });

    public Output PipelineName => Output(() => new() { Description = "The name of the pipeline.", Value = Pipeline.Ref });

    private static IReadOnlyList<PipelineTarget> OwnTargets => [PipelineTarget.Own("delivery-roles"), PipelineTarget.Own("delivery")];

    private IEnumerable<PipelineTarget> Targets => [.. OwnTargets, .. systems.Deployments.Select(PipelineTarget.Of)];

    private PipelineStages Stages => new(ParentRolesStack.Ref, Alerts.Topic.Ref);

    private PipelineStageDeclaration Source => new()
    {
        Name = "source",
        Actions =
        [
            new()
            {
                Name = "source",
                ActionTypeId = new() { Category = PipelineActionTypeIdCategory.Source, Owner = PipelineActionTypeIdOwner.Aws, Provider = "CodeStarSourceConnection", Version = "1" },
                Configuration = new CfnMap<CfnString>
                {
                    ["ConnectionArn"] = ConnectionArn.Ref,
                    ["FullRepositoryId"] = Repository.Ref,
                    ["BranchName"] = Branch.Ref,
                },
                OutputArtifacts = [new() { Name = SourceArtifact }],
            },
        ],
    };

    private PipelineStageDeclaration Test => new()
    {
        Name = "build",
        Actions =
        [
            new()
            {
                Name = "build",
                ActionTypeId = new() { Category = PipelineActionTypeIdCategory.Build, Owner = PipelineActionTypeIdOwner.Aws, Provider = "CodeBuild", Version = "1" },
                InputArtifacts = [new() { Name = SourceArtifact }],
                OutputArtifacts = [new() { Name = PipelineStages.Artifact }],
                Configuration = new CfnMap<CfnString> { ["ProjectName"] = Build.Project.Ref },
            },
        ],
    };

    private CfnString RoleOf(string stackName) => Fn.ImportValue(DeployRole.ExportOf(ParentRolesStack.Ref, stackName));
}
