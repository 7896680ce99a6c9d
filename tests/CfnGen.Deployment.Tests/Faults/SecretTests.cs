using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Deployment.Tests.Deploying;
using CfnGen.Deployment.Watching;
using CfnGenException = CfnGen.Model.CfnGenException;

namespace CfnGen.Deployment.Tests.Faults;

/// <summary>Values of NoEcho parameters and credentials stand in nothing that we write, whatever goes wrong.</summary>
public sealed class SecretTests
{
    public static TheoryData<string> Everything() => new(
        FaultKinds.Passing.Keys.Concat(["access denied", "expired", "cut for ever"]));

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task Stand_in_no_line_no_notice_and_no_exception(string fault)
    {
        using var world = new DeployWorld();
        var written = new List<string>();

        foreach (var scenario in Scenario.All)
        {
            await scenario.PrepareAsync(world, scenario.Name.Replace(' ', '-'));
            world.StandIn.Faults.Add(new(FaultOf(fault)) { From = 5, Times = fault == "cut for ever" ? int.MaxValue : 3 });
            await WriteAsync(world, scenario, written);
            world.StandIn.Faults.Clear();
            world.StandIn.Resources.Heal("Topic");
        }

        written.AddRange(world.Notices);
        written.AddRange(world.Audience.Lines);
        Assert.NotEmpty(written);
        Assert.All(written, line => Assert.DoesNotContain(DeployWorld.Password, line, StringComparison.Ordinal));
        Assert.All(written, line => Assert.DoesNotContain(DeployWorld.Secret, line, StringComparison.Ordinal));
    }

    private static Fault FaultOf(string name) => name switch
    {
        "access denied" => Fault.AccessDenied("CreateChangeSet"),
        "expired" => Fault.ExpiredToken,
        "cut for ever" => Fault.CutAfter,
        _ => FaultKinds.Passing[name],
    };

    /// <summary>All that a deployment leaves behind, with its records and the whole chain of exceptions as text.</summary>
    private static async Task WriteAsync(DeployWorld world, Scenario scenario, List<string> written)
    {
        var wanted = Scenario.WantedOf(scenario.Name.Replace(' ', '-'), scenario.Wish);
        written.Add(wanted.Parameters[0].ToString());
        try
        {
            var outcome = await world.DeployAsync(wanted);
            written.Add($"{outcome} {outcome.Review} {outcome.Stack} {string.Join(' ', outcome.Progress?.Failures.Causes ?? (IReadOnlyList<WatchedEvent>)[])}");
        }
        catch (Exception failure) when (failure is CfnGenException or AmazonCloudFormationException)
        {
            written.Add(failure.ToString());
        }
    }
}
