using CfnGen.Model;
using CfnGen.Model.Documents;
using static VerifyXunit.Verifier;

namespace CfnGen.Stacks.Tests.Delivery;

public sealed class DeliveryStackTests
{
    private static readonly IReadOnlyList<Stack> Catalogue = StackCatalogue.Create();

    private static readonly DeploymentPlan Plan = DeploymentPlan.Of(DeploymentCatalogue.Create(), Catalogue);

    private static readonly TemplateDocument Template = Catalogue.Single(stack => stack.Name == "delivery").ToTemplate();

    private static readonly IReadOnlyList<PipelineAction> Actions = PipelineAction.In(Template);

    [Fact]
    public Task Template_is_as_committed() => Verify(Template.ToYaml(), "yaml");

    [Fact]
    public void Can_be_deployed_by_hand_without_a_bucket() => Assert.False(TemplateSize.Of(Template.ToYaml()).NeedsBucket);

    [Theory]
    [InlineData("PipelineType", "V2")]
    [InlineData("ExecutionMode", "SUPERSEDED")]
    [InlineData("RestartExecutionOnUpdate", "true")]
    [InlineData("ArtifactStore/EncryptionKey", "{Type: KMS, Id: !GetAtt ArtifactsKey.Arn}")]
    [InlineData("Stages/0/Actions/0/Configuration/ConnectionArn", "!Ref ConnectionArn")]
    [InlineData("Stages/0/Actions/0/ActionTypeId/Provider", "CodeStarSourceConnection")]
    [InlineData("Stages/1/Actions/0/Configuration/ProjectName", "!Ref Build")]
    public void Is_a_pipeline_from_a_connection_through_a_build(string path, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/Pipeline/Properties/{path}"));

    [Fact]
    public void Updates_itself_before_it_deploys_anything_else()
    {
        var stages = Actions.Select(action => action.Stage).Distinct();

        Assert.Equal(["source", "build", "pipeline", "staging-1"], stages.Take(4));
        Assert.Equal(
            ["prepare-delivery-roles", "execute-delivery-roles", "prepare-delivery", "execute-delivery"],
            Actions.Where(action => action.Stage == "pipeline").OrderBy(action => action.RunOrder).Select(action => action.Name));
    }

    [Fact]
    public void Deploys_every_deployment_of_the_catalogue_and_nothing_else()
    {
        var deployed = Actions.Where(action => action["ActionMode"] == "CHANGE_SET_EXECUTE").Select(action => action["StackName"]!);

        Assert.Equal(Plan.Deployments.Select(deployment => deployment.StackName).Order(StringComparer.Ordinal), deployed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Prepares_a_change_set_only_after_everything_that_it_imports_was_executed()
    {
        foreach (var importer in Plan.Deployments)
        {
            var prepared = Actions.Single(action => action["ActionMode"] == "CHANGE_SET_REPLACE" && action["StackName"] == importer.StackName);
            foreach (var exporter in importer.ImportsFrom)
            {
                var executed = Actions.Single(action => action["ActionMode"] == "CHANGE_SET_EXECUTE" && action["StackName"] == exporter.StackName);
                Assert.True(executed.IsBefore(prepared), $"{exporter.StackName} must be executed before {importer.StackName} is prepared.");
            }
        }
    }

    [Fact]
    public void Executes_the_change_set_that_it_prepared()
    {
        foreach (var executed in Actions.Where(action => action["ActionMode"] == "CHANGE_SET_EXECUTE"))
        {
            var prepared = Actions.Single(action => action["ActionMode"] == "CHANGE_SET_REPLACE" && action["StackName"] == executed["StackName"]);
            Assert.Equal(executed["ChangeSetName"], prepared["ChangeSetName"]);
            Assert.True(prepared.IsBefore(executed));
        }
    }

    [Fact]
    public void Asks_a_person_before_each_change_of_production_and_of_production_only()
    {
        var approved = Actions.Where(action => action.Provider == "Manual").ToList();

        Assert.Equal(
            Plan.Deployments.Where(deployment => deployment.Environment == Environments.Production).Select(deployment => $"approve-{deployment.Name}").Order(StringComparer.Ordinal),
            approved.Select(action => action.Name).Order(StringComparer.Ordinal));
        foreach (var approval in approved)
        {
            Assert.Equal("!Ref Alerts", approval["NotificationArn"]);
            Assert.EndsWith($"#/stacks/changesets?stackId=production-{approval.Name["approve-".Length..]}", approval["ExternalEntityLink"], StringComparison.Ordinal);
            Assert.All(
                Actions.Where(action => action.Stage == approval.Stage && action["ActionMode"] == "CHANGE_SET_EXECUTE"),
                executed => Assert.True(approval.IsBefore(executed)));
        }
    }

    [Fact]
    public void Takes_the_generated_files_the_derived_capabilities_and_the_role_of_the_stack()
    {
        foreach (var deployment in Plan.Deployments)
        {
            var prepared = Actions.Single(action => action["ActionMode"] == "CHANGE_SET_REPLACE" && action["StackName"] == deployment.StackName);

            Assert.Equal($"Build::output/{deployment.Stack.Name}.yaml", prepared["TemplatePath"]);
            Assert.Equal($"Build::output/{deployment}.json", prepared["TemplateConfiguration"]);
            Assert.Equal(string.Join(',', deployment.Capabilities), prepared["Capabilities"] ?? "");
            Assert.StartsWith("!ImportValue !Sub ${ParentRolesStack}-", prepared["RoleArn"], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("ArtifactsBucket/Properties/BucketEncryption/ServerSideEncryptionConfiguration/0/ServerSideEncryptionByDefault/KMSMasterKeyID", "!GetAtt ArtifactsKey.Arn")]
    [InlineData("ArtifactsBucket/Properties/VersioningConfiguration/Status", "Enabled")]
    [InlineData("ArtifactsBucket/Properties/PublicAccessBlockConfiguration", "{BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true}")]
    [InlineData("ArtifactsBucket/Properties/LifecycleConfiguration/Rules/0/ExpirationInDays", "30")]
    [InlineData("ArtifactsBucketPolicy/Properties/PolicyDocument/Statement/0/Condition", "{Bool: {aws:SecureTransport: false}}")]
    [InlineData("ArtifactsBucketPolicy/Properties/PolicyDocument/Statement/0/Effect", "Deny")]
    public void Keeps_artifacts_from_other_eyes(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    [Theory]
    [InlineData("EventPattern", "{source: [aws.codepipeline], detail-type: [CodePipeline Pipeline Execution State Change], detail: {pipeline: [!Ref Pipeline], state: [FAILED]}}")]
    [InlineData("Targets/0/Arn", "!Ref Alerts")]
    public void Tells_of_failures(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/FailureRule/Properties/{path}"));

    [Theory]
    [InlineData("EncryptionKey", "!GetAtt ArtifactsKey.Arn")]
    [InlineData("LogsConfig/CloudWatchLogs/GroupName", "!Ref BuildLogs")]
    [InlineData("Source", "{Type: CODEPIPELINE}")]
    public void Builds_with_the_buildspec_of_the_repository(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/Build/Properties/{path}"));

    [Fact]
    public void Hands_roles_to_cloudformation_only()
    {
        const string Statements = "Resources/PipelineRole/Properties/Policies/0/PolicyDocument/Statement";
        var pass = Enumerable.Range(0, 20).First(i => Template.ValueAt($"{Statements}/{i}/Action") == "iam:PassRole");

        Assert.Equal("{StringEquals: {iam:PassedToService: cloudformation.amazonaws.com}}", Template.ValueAt($"{Statements}/{pass}/Condition"));
        Assert.DoesNotContain("*", Template.ValueAt($"{Statements}/{pass}/Resource"), StringComparison.Ordinal);
    }

    [Fact]
    public void Stays_within_the_limits_of_a_pipeline()
    {
        var stages = Actions.GroupBy(action => action.Stage).ToList();

        Assert.InRange(stages.Count, 2, 50);
        Assert.All(stages, stage => Assert.InRange(stage.Count(), 1, 50));
    }
}
