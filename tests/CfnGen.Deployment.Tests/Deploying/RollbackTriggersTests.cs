using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Tests.Deploying;

public sealed class RollbackTriggersTests : IDisposable
{
    private static readonly WantedStack Watched = DeployWorld.Wanted(ShopTemplates.First.Replace(
        "Resources:",
        "Resources:\n  Errors:\n    Type: AWS::CloudWatch::Alarm\n    Properties: { AlarmName: shop-errors }",
        StringComparison.Ordinal)) with
    {
        RollbackTriggers = [new("Errors", "AWS::CloudWatch::Alarm")],
        RollbackMonitoringMinutes = 5,
    };

    private static readonly WantedStack Unwatched = Watched with { RollbackTriggers = [], RollbackMonitoringMinutes = 0 };

    private readonly DeployWorld world;
    private AnswerChange? answers;

    public RollbackTriggersTests() => world = new(wrap: inner => answers = new(inner));

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task Act_from_the_deployment_on_that_finds_them()
    {
        await world.DeployAsync(Watched);

        var outcome = await world.DeployAsync(Watched);

        Assert.Equal([new(StackSetting.RollbackTriggers, null, "shop-errors")], world.Audience.Review!.Settings);
        Assert.Equal(["arn:aws:cloudwatch:eu-west-1:111122223333:alarm:shop-errors"], outcome.Stack!.RollbackTriggers);
    }

    [Fact]
    public async Task Are_taken_away_when_the_code_has_none()
    {
        await world.DeployAsync(Watched);
        await world.DeployAsync(Watched);

        var outcome = await world.DeployAsync(Unwatched);

        Assert.Equal(
            [new(StackSetting.RollbackTriggers, "shop-errors", "none"), new(StackSetting.RollbackMonitoring, "5 min", "0 min")],
            world.Audience.Review!.Settings);
        Assert.Equal((DeployResult.Deployed, 0), (outcome.Result, outcome.Stack!.RollbackTriggers.Count));
        Assert.Equal(DeployResult.Unchanged, (await world.DeployAsync(Unwatched)).Result);
    }

    [Fact]
    public async Task Stay_when_nothing_is_said_of_them()
    {
        await world.DeployAsync(Watched);
        await world.DeployAsync(Watched);

        var outcome = await world.DeployAsync(Watched with { RollbackTriggers = null });

        Assert.Equal((DeployResult.Unchanged, 1), (outcome.Result, outcome.Stack!.RollbackTriggers.Count));
    }

    [Fact]
    public async Task Are_told_of_when_CloudFormation_finds_nothing_to_change()
    {
        await world.DeployAsync(Unwatched with { RollbackMonitoringMinutes = 5 });
        await world.DeployAsync(Unwatched);
        answers!.Change = (action, text) => action == "DescribeStacks"
            ? text.Replace("<MonitoringTimeInMinutes>0<", "<MonitoringTimeInMinutes>7<", StringComparison.Ordinal)
            : text;

        var outcome = await world.DeployAsync(Unwatched);

        Assert.Equal(DeployResult.Unchanged, outcome.Result);
        Assert.StartsWith("Its rollback triggers, or how long they are watched, stay as they are for now", outcome.Explanation, StringComparison.Ordinal);
    }
}
