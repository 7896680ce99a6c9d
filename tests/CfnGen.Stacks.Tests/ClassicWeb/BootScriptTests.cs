using System.Globalization;
using CfnGen.Model.Documents;
using CfnGen.Stacks.ClassicWeb;
using CfnGen.Stacks.Tests.Boot;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Stacks.Tests.ClassicWeb;

/// <summary>What the instances of the classic web application signal, run under bash on a stand-in instance.</summary>
public sealed class BootScriptTests
{
    /// <summary>What <c>timeout</c> answers when the time is over.</summary>
    private const string TimedOut = "124";

    private static readonly TemplateDocument Template = new ClassicWebStack().ToTemplate();
    private static readonly string Script = UserDataScript.Of(Template, "LaunchConfiguration", new Dictionary<string, string> { ["HealthCheckPath"] = "/some/valid/path" });

    [ToolFact("bash")]
    public void Signals_success_when_both_ports_answer_and_the_load_balancer_agrees()
    {
        using var instance = new StandInInstance();

        var boot = instance.Boot(Script);

        Assert.Equal(new BootSignal("0", "AutoScalingGroup"), boot.Signal);
    }

    [ToolFact("bash")]
    public void Asks_for_the_path_of_the_health_check_on_both_ports()
    {
        using var instance = new StandInInstance();

        var boot = instance.Boot(Script);

        Assert.Equal(
            [
                "curl --fail --silent --output /dev/null http://localhost/some/valid/path",
                "curl --fail --silent --output /dev/null --cacert /etc/pki/tls/certs/localhost.crt https://localhost/some/valid/path",
            ],
            boot.CallsOf("curl"));
    }

    [ToolFact("bash")]
    public void Signals_only_after_the_load_balancer_has_this_instance_in_service()
    {
        using var instance = new StandInInstance()
            .Tool("aws", $"case \"$*\" in *LoadBalancer*InstanceId={StandInInstance.Id}*) ((CALL < 31)) && echo OutOfService || echo InService ;; esac");

        var boot = instance.Boot(Script);

        Assert.Equal("0", boot.Signal.ExitCode);
        Assert.Equal(31, boot.CallsOf("aws").Count);
        Assert.StartsWith("cfn-signal", boot.Calls[^1], StringComparison.Ordinal);
    }

    [ToolFact("bash")]
    public void Has_the_patience_for_all_health_checks()
    {
        using var instance = new StandInInstance().Tool("aws", "echo OutOfService");

        var boot = instance.Boot(Script);

        var healthy = HealthCheck("HealthyThreshold") * HealthCheck("Interval");
        Assert.True(boot.WaitedSeconds > healthy, $"The script waits for {boot.WaitedSeconds} seconds, the health checks take {healthy}.");
    }

    [ToolFact("bash")]
    public void Signals_the_failure_of_cfn_init()
    {
        using var instance = new StandInInstance().Tool("cfn-init", "exit 3");

        var boot = instance.Boot(Script);

        Assert.Equal("3", boot.Signal.ExitCode);
    }

    [ToolFact("bash")]
    public void Signals_that_http_never_answers()
    {
        using var instance = new StandInInstance().Tool("curl", "[[ $* == *https:* ]]");

        var boot = instance.Boot(Script);

        Assert.Equal(TimedOut, boot.Signal.ExitCode);
    }

    [ToolFact("bash")]
    public void Signals_that_https_never_answers()
    {
        using var instance = new StandInInstance().Tool("curl", "[[ $* != *https:* ]]");

        var boot = instance.Boot(Script);

        Assert.Equal(TimedOut, boot.Signal.ExitCode);
    }

    [ToolFact("bash")]
    public void Signals_that_the_load_balancer_never_has_it_in_service()
    {
        using var instance = new StandInInstance().Tool("aws", "echo OutOfService");

        var boot = instance.Boot(Script);

        Assert.Equal(TimedOut, boot.Signal.ExitCode);
    }

    [ToolFact("bash")]
    public void Waits_for_nothing_when_cfn_init_has_failed()
    {
        using var instance = new StandInInstance().Tool("cfn-init", "exit 3").Tool("curl", "exit 7").Tool("aws", "echo OutOfService");

        var boot = instance.Boot(Script);

        Assert.Equal("3", boot.Signal.ExitCode);
        Assert.Equal(0, boot.WaitedSeconds);
    }

    private static int HealthCheck(string value) =>
        int.Parse(Template.ValueAt($"Resources/LoadBalancer/Properties/HealthCheck/{value}"), CultureInfo.InvariantCulture);
}
