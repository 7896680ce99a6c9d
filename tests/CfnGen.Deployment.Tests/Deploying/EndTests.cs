using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Tests.Deploying;

/// <summary>Whose end it was, and why.</summary>
public sealed class EndTests : IDisposable
{
    private readonly DeployWorld world;
    private AnswerChange? answers;

    public EndTests() => world = new(wrap: inner => answers = new(inner));

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task A_success_stays_one_when_somebody_else_fails_right_after_it()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        AtTheEnd(() =>
        {
            world.StandIn.Resources.Fail("Queue", ResourceStepKind.Update, "No");
            DeployOther(DeployWorld.Wanted(ShopTemplates.Second, ("Delay", "7")));
        });

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second));

        Assert.Equal((DeployResult.Deployed, "Somebody else has changed it since: it is UPDATE_ROLLBACK_COMPLETE now."), (outcome.Result, outcome.Explanation));
    }

    [Fact]
    public async Task A_failure_stays_one_when_somebody_else_deploys_right_after_it()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        world.StandIn.Resources.Fail("Topic", ResourceStepKind.Update, "No", times: 1);
        AtTheEnd(() => DeployOther(DeployWorld.Wanted(ShopTemplates.First, ("Delay", "7"))));

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second));

        Assert.Equal((DeployResult.Failed, "UPDATE_COMPLETE"), (outcome.Result, outcome.Stack?.Status.Value));
        Assert.Equal("CloudFormation rolled it back: it is as it was before. Somebody else has changed it since: it is UPDATE_COMPLETE now.", outcome.Explanation);
    }

    [Fact]
    public async Task An_execution_that_never_began_is_told_with_its_reason()
    {
        await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));
        world.StandIn.Faults.Add("ExecuteChangeSet", Fault.Refusal("TokenAlreadyExistsException", "It was asked before"));
        answers!.Change = (action, text) => action == "DescribeChangeSet" && world.StandIn.Faults.Injected > 0
            ? text.Replace("<ExecutionStatus>AVAILABLE</ExecutionStatus>", "<ExecutionStatus>EXECUTE_FAILED</ExecutionStatus><StatusReason>Topic arn:gone does not exist.</StatusReason>", StringComparison.Ordinal)
            : text;

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.Second));

        Assert.Equal(DeployResult.Failed, outcome.Result);
        Assert.Equal("CloudFormation could not execute the change set: Topic arn:gone does not exist. The stack is CREATE_COMPLETE, as before.", outcome.Explanation);
    }

    [Fact]
    public async Task A_start_whose_answer_was_lost_is_found_when_the_next_try_is_refused()
    {
        world.StandIn.Faults.Add("ExecuteChangeSet", Fault.CutAfter);
        world.StandIn.Faults.Add(new FaultRule(Fault.AccessDenied("ExecuteChangeSet")) { Action = "ExecuteChangeSet", From = 2 });

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        Assert.Equal((DeployResult.Deployed, "CREATE_COMPLETE"), (outcome.Result, world.StandIn.StatusOf("shop")));
    }

    [Fact]
    public async Task A_start_whose_answer_was_lost_is_no_failure_when_the_session_has_expired()
    {
        world.Audience.Decide = _ =>
        {
            answers!.Change = (action, text) =>
            {
                if (action == "ExecuteChangeSet" && world.StandIn.Faults.Injected == 0)
                {
                    world.StandIn.Faults.Add(new FaultRule(Fault.ExpiredToken));
                    throw new HttpRequestException("The connection was cut.");
                }

                return text;
            };
            return DeployDecision.Execute;
        };

        var outcome = await world.DeployAsync(DeployWorld.Wanted(ShopTemplates.First));

        Assert.Equal(DeployResult.Left, outcome.Result);
    }

    private void AtTheEnd(Action action)
    {
        var isOver = false;
        world.Audience.OnEvent = seen =>
        {
            if (!isOver && seen.IsStack && seen.Status.Value is "UPDATE_COMPLETE" or "UPDATE_ROLLBACK_COMPLETE")
            {
                isOver = true;
                action();
            }
        };
    }

    private void DeployOther(WantedStack wanted) =>
        new StackDeployment(world.Client, world.Calls, wanted, DeployChoices.Default, new RecordedAudience(), world.Interrupts).RunAsync().GetAwaiter().GetResult();
}
