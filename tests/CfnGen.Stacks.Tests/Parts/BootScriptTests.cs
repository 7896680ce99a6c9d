using CfnGen.Model;
using CfnGen.Resources.AutoScaling;
using CfnGen.Resources.EC2;
using CfnGen.Stacks.Parts;
using CfnGen.Stacks.Tests.Boot;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Stacks.Tests.Parts;

/// <summary>The frame of every boot script, with steps of its own; those of the stacks are tried beside the stacks.</summary>
public sealed class BootScriptTests
{
    [ToolTheory("bash")]
    [InlineData("exit 0", "exit 0", "0")]
    [InlineData("exit 3", "exit 0", "3")]
    [InlineData("exit 0", "exit 4", "4")]
    [InlineData("exit 7", "exit 4", "7")]
    [InlineData("exit 4", "exit 7", "7")]
    public void Signals_the_worst_exit_code(string first, string second, string signalled)
    {
        using var instance = new StandInInstance().Tool("dnf", first).Tool("systemctl", second);

        var boot = instance.Boot(Script);

        Assert.Equal(new BootSignal(signalled, "Group"), boot.Signal);
    }

    [ToolFact("bash")]
    public void Waits_for_nothing_once_something_has_failed()
    {
        using var instance = new StandInInstance().Tool("dnf", "exit 1").Tool("curl", "exit 7");

        var boot = instance.Boot(Script);

        Assert.Equal(0, boot.WaitedSeconds);
        Assert.Equal("1", boot.Signal.ExitCode);
    }

    [ToolFact("bash")]
    public void Gives_up_when_the_time_is_over()
    {
        using var instance = new StandInInstance().Tool("curl", "exit 7");

        var boot = instance.Boot(Script);

        Assert.InRange(boot.WaitedSeconds, 60, 65);
        Assert.Equal("124", boot.Signal.ExitCode);
    }

    private static string Script => UserDataScript.Of(new BootingStack().ToTemplate(), "Template");

    private sealed class BootingStack : Stack
    {
        public AutoScalingGroup Group => Resource(() => new AutoScalingGroup
        {
            MinSize = 1,
            MaxSize = 2,
            CreationPolicy = CreationPolicy.Signals(count: 1, timeout: TimeSpan.FromMinutes(5)),
            LaunchTemplate = new() { LaunchTemplateId = Template.Ref, Version = Template.GetAtt.LatestVersionNumber },
        });

        public LaunchTemplate Template => Resource(() => new LaunchTemplate
        {
            LaunchTemplateData = new()
            {
                UserData = Fn.Base64(BootScript.Of(
                    CfnSignal.Send(IdOf(() => Group), exitCode: BootScript.Worst),
                    "dnf install -y httpd",
                    "systemctl start httpd",
                    BootScript.UntilAnswers("http://localhost/", TimeSpan.FromMinutes(1)))),
            },
        });
    }
}
