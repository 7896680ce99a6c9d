using CfnGen.Stacks.Bastion;
using CfnGen.Stacks.Tests.Boot;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Stacks.Tests.Bastion;

/// <summary>What the bastion host signals, run under bash on a stand-in instance.</summary>
public sealed class BootScriptTests
{
    /// <summary>What <c>timeout</c> answers when the time is over.</summary>
    private const string TimedOut = "124";

    private const string Online = $"case \"$*\" in *Key=InstanceIds,Values={StandInInstance.Id}*) echo Online ;; esac";

    private static readonly string Script = UserDataScript.Of(new BastionStack().ToTemplate(), "LaunchTemplate");

    [ToolFact("bash")]
    public void Signals_success_when_session_manager_reaches_the_instance()
    {
        using var instance = new StandInInstance().Tool("aws", Online);

        var boot = instance.Boot(Script);

        Assert.Equal(new BootSignal("0", "AutoScalingGroup"), boot.Signal);
    }

    [ToolFact("bash")]
    public void Waits_until_session_manager_reaches_it()
    {
        using var instance = new StandInInstance().Tool("aws", "((CALL < 3)) && echo None || echo Online");

        var boot = instance.Boot(Script);

        Assert.Equal("0", boot.Signal.ExitCode);
        Assert.Equal(3, boot.CallsOf("aws").Count);
    }

    [ToolFact("bash")]
    public void Signals_that_session_manager_never_reaches_it()
    {
        using var instance = new StandInInstance().Tool("aws", "echo None");

        var boot = instance.Boot(Script);

        Assert.Equal(TimedOut, boot.Signal.ExitCode);
    }

    [ToolFact("bash")]
    public void Signals_the_failure_of_cfn_init()
    {
        using var instance = new StandInInstance().Tool("aws", Online).Tool("cfn-init", "exit 3");

        var boot = instance.Boot(Script);

        Assert.Equal("3", boot.Signal.ExitCode);
    }
}
