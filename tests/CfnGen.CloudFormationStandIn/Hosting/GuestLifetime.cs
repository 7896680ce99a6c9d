using Microsoft.Extensions.Hosting;

namespace CfnGen.CloudFormationStandIn.Hosting;

/// <summary>Leaves signals of the system to the process in which the stand-in is a guest.</summary>
internal sealed class GuestLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
