using CfnGen.Model;
using CfnGen.Resources.CodePipeline;
using CfnGen.Resources.SNS;

namespace CfnGen.Stacks.Delivery;

/// <summary>The stages that deploy stacks: prepare a change set, have it approved where the environment asks for that, execute it.</summary>
/// <param name="rolesStack">The stack that exports the roles.</param>
/// <param name="approvers">Who is told that something waits for them.</param>
internal sealed class PipelineStages(CfnString rolesStack, Ref<Topic> approvers)
{
    /// <summary>What the build hands on.</summary>
    public const string Artifact = "Build";

    private const string ChangeSet = "delivery";

    /// <summary>One stack after the other, each with two steps.</summary>
    public PipelineStageDeclaration OneByOne(string name, params IReadOnlyList<PipelineTarget> targets) => new()
    {
        Name = name,
        Actions = [.. targets.SelectMany((target, i) => (PipelineActionDeclaration[])[Prepare(target, 2 * i + 1), Execute(target, 2 * i + 2)])],
    };

    /// <summary>All at the same time, because none imports from another.</summary>
    public PipelineStageDeclaration Together(string name, IReadOnlyList<PipelineTarget> targets)
    {
        var approved = targets.Where(target => target.Environment.NeedsApproval).ToList();
        return new()
        {
            Name = name,
            Actions =
            [
                .. targets.Select(target => Prepare(target, order: 1)),
                .. approved.Select(target => Approve(target, order: 2)),
                .. targets.Select(target => Execute(target, order: approved.Count > 0 ? 3 : 2)),
            ],
        };
    }

    private PipelineActionDeclaration Prepare(PipelineTarget target, int order)
    {
        var configuration = new CfnMap<CfnString>
        {
            ["ActionMode"] = "CHANGE_SET_REPLACE",
            ["StackName"] = target.StackName,
            ["ChangeSetName"] = ChangeSet,
            ["TemplatePath"] = $"{Artifact}::output/{target.Template}.yaml",
            ["TemplateConfiguration"] = $"{Artifact}::output/{target.Environment.Name}/{target.Name}.json",
            ["RoleArn"] = Fn.ImportValue(DeployRole.ExportOf(rolesStack, target.Template)),
        };
        if (target.Capabilities.Length > 0)
        {
            configuration["Capabilities"] = target.Capabilities;
        }

        return new()
        {
            Name = $"prepare-{target.Name}",
            ActionTypeId = CloudFormation,
            InputArtifacts = [new() { Name = Artifact }],
            Configuration = configuration,
            RunOrder = order,
        };
    }

    private PipelineActionDeclaration Approve(PipelineTarget target, int order) => new()
    {
        Name = $"approve-{target.Name}",
        ActionTypeId = new() { Category = PipelineActionTypeIdCategory.Approval, Owner = PipelineActionTypeIdOwner.Aws, Provider = "Manual", Version = "1" },
        Configuration = new CfnMap<CfnString>
        {
            ["NotificationArn"] = approvers,
            ["ExternalEntityLink"] = $"https://console.aws.amazon.com/cloudformation/home?region={Aws.Region}#/stacks/changesets?stackId={target.StackName}",
        },
        RunOrder = order,
    };

    private static PipelineActionDeclaration Execute(PipelineTarget target, int order) => new()
    {
        Name = $"execute-{target.Name}",
        ActionTypeId = CloudFormation,
        Configuration = new CfnMap<CfnString>
        {
            ["ActionMode"] = "CHANGE_SET_EXECUTE",
            ["StackName"] = target.StackName,
            ["ChangeSetName"] = ChangeSet,
        },
        RunOrder = order,
    };

    private static PipelineActionTypeId CloudFormation => new()
    {
        Category = PipelineActionTypeIdCategory.Deploy,
        Owner = PipelineActionTypeIdOwner.Aws,
        Provider = "CloudFormation",
        Version = "1",
    };
}
