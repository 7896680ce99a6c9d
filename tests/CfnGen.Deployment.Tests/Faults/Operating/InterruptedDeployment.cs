using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Tests.Deploying;

namespace CfnGen.Deployment.Tests.Faults.Operating;

/// <summary>A deployment during which a person presses Ctrl-C once.</summary>
internal static class InterruptedDeployment
{
    /// <param name="moment">The event at which that happens: <c>Queue CREATE_IN_PROGRESS</c>.</param>
    public static async Task<string> RunAsync(DeployWorld world, WantedStack wanted, string moment)
    {
        using var interrupt = new CancellationTokenSource();
        var audience = new RecordedAudience();
        audience.OnEvent = seen =>
        {
            if ($"{seen.Name} {seen.Status.Value}" == moment)
            {
                interrupt.Cancel();
            }
        };
        try
        {
            return (await new StackDeployment(world.Client, world.Calls, wanted, new() { WaitForOthers = true }, audience, new(interrupt.Token, CancellationToken.None)).RunAsync()).Result.ToString();
        }
        finally
        {
            world.Notices.AddRange(audience.Lines);
        }
    }
}
