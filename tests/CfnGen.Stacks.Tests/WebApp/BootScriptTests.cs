using System.Text.RegularExpressions;
using CfnGen.Stacks.Tests.Boot;
using CfnGen.Stacks.WebApp;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Stacks.Tests.WebApp;

/// <summary>What the instances of both web applications signal, run under bash on a stand-in instance.</summary>
public sealed class BootScriptTests
{
    /// <summary>What <c>timeout</c> answers when the time is over.</summary>
    private const string TimedOut = "124";

    private static readonly string Script = UserDataScript.Of(new WebAppLaunchTemplateStack().ToTemplate(), "LaunchTemplate");
    private static readonly string ScriptOfLaunchConfiguration = UserDataScript.Of(new WebAppStack().ToTemplate(), "LaunchConfiguration");

    [ToolFact("bash")]
    public void Signals_success_when_application_and_load_balancer_are_healthy()
    {
        using var instance = new StandInInstance();

        var boot = instance.Boot(Script);

        Assert.Equal(new BootSignal("0", "AutoScalingGroup"), boot.Signal);
    }

    [ToolFact("bash")]
    public void Signals_only_after_the_load_balancer_found_this_instance_healthy()
    {
        using var instance = new StandInInstance().Tool("aws", $"case \"$*\" in *TargetGroup*Id={StandInInstance.Id},Port=3000*) ((CALL < 3)) || echo healthy ;; esac");

        var boot = instance.Boot(Script);

        Assert.Equal("0", boot.Signal.ExitCode);
        Assert.Equal(3, boot.CallsOf("aws").Count);
        Assert.StartsWith("cfn-signal", boot.Calls[^1], StringComparison.Ordinal);
    }

    [ToolFact("bash")]
    public void Signals_the_failure_of_cfn_init()
    {
        using var instance = new StandInInstance().Tool("cfn-init", "exit 3");

        var boot = instance.Boot(Script);

        Assert.Equal("3", boot.Signal.ExitCode);
    }

    [ToolFact("bash")]
    public void Signals_an_application_that_never_answers()
    {
        using var instance = new StandInInstance().Tool("curl", "exit 7");

        var boot = instance.Boot(Script);

        Assert.Equal(TimedOut, boot.Signal.ExitCode);
    }

    [ToolFact("bash")]
    public void Signals_a_target_that_never_becomes_healthy()
    {
        using var instance = new StandInInstance().Tool("aws", "echo unhealthy");

        var boot = instance.Boot(Script);

        Assert.Equal(TimedOut, boot.Signal.ExitCode);
    }

    [ToolFact("bash")]
    public void Waits_for_nothing_when_cfn_init_has_failed()
    {
        using var instance = new StandInInstance().Tool("cfn-init", "exit 3").Tool("curl", "exit 7").Tool("aws", "echo unhealthy");

        var boot = instance.Boot(Script);

        Assert.Equal("3", boot.Signal.ExitCode);
        Assert.Equal(0, boot.WaitedSeconds);
    }

    [ToolFact("bash")]
    public void Asks_no_load_balancer_about_an_application_that_never_answers()
    {
        using var instance = new StandInInstance().Tool("curl", "exit 7").Tool("aws", "echo unhealthy");

        var boot = instance.Boot(Script);

        Assert.Equal(TimedOut, boot.Signal.ExitCode);
        Assert.Empty(boot.CallsOf("aws"));
    }

    [Fact]
    public void Does_the_same_where_the_image_holds_the_application()
    {
        var same = Script.Replace("--resource LaunchTemplate", "--resource LaunchConfiguration", StringComparison.Ordinal);

        Assert.Equal(WithoutFingerprint(same), WithoutFingerprint(ScriptOfLaunchConfiguration));
    }

    [ToolFact("bash")]
    public void Signals_what_cfn_init_says_where_the_image_holds_the_application()
    {
        using var instance = new StandInInstance().Tool("cfn-init", "exit 3");

        var boot = instance.Boot(ScriptOfLaunchConfiguration);

        Assert.Equal(new BootSignal("3", "AutoScalingGroup"), boot.Signal);
    }

    private static string WithoutFingerprint(string script) => Regex.Replace(script, "fingerprint [0-9a-f]{16}", "fingerprint");
}
