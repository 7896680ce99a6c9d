using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Deployment.Deploying;

namespace CfnGen.Deployment.Tests.Deploying;

/// <summary>A stack in a stack is followed like the resources beside it.</summary>
public sealed class NestedStackTests : IDisposable
{
    private const string Address = "https://templates.s3.eu-west-1.amazonaws.com/inner.yaml";

    private const string Outer = $$"""
        Resources:
          Network: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: "{{Address}}" } }
          Topic: { Type: AWS::SNS::Topic }
        """;

    private readonly DeployWorld world = new(options => options with
    {
        Templates = new Dictionary<string, string> { [Address] = "Resources: { Queue: { Type: AWS::SQS::Queue }, Other: { Type: AWS::SQS::Queue } }" },
    });

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task Tells_what_happens_in_it()
    {
        var outcome = await world.DeployAsync(DeployWorld.Wanted(Outer));

        Assert.Equal(DeployResult.Deployed, outcome.Result);
        Assert.Contains("Network/Queue CREATE_COMPLETE", world.Audience.Lines);
        Assert.Contains("Network CREATE_COMPLETE", world.Audience.Lines);
    }

    [Fact]
    public async Task Names_the_failure_in_it_first_and_its_echoes_nowhere()
    {
        world.StandIn.Resources.Fail("Queue", ResourceStepKind.Create, "No more queues");

        var outcome = await world.DeployAsync(DeployWorld.Wanted(Outer));

        Assert.Equal(DeployResult.Failed, outcome.Result);
        Assert.Equal("Network/Queue", Assert.Single(outcome.Progress!.Failures.Causes).Name);
    }
}
