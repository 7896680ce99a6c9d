using CfnGen.TestKit.Surroundings;

namespace CfnGen.Stacks.Tests.Boot;

/// <summary>The harness itself: a test of a boot script means something only if the stand-ins behave.</summary>
public sealed class StandInInstanceTests
{
    private const int TimedOut = 124;

    [ToolFact("bash")]
    public void Records_the_calls_in_their_order()
    {
        using var instance = new StandInInstance();

        var boot = instance.Boot("#!/bin/bash\n/opt/aws/bin/cfn-init -v --stack web\ndnf install -y nginx\n");

        Assert.Equal(["cfn-init -v --stack web", "dnf install -y nginx"], boot.Calls);
    }

    [ToolFact("bash")]
    public void Gives_the_exit_code_that_was_signalled()
    {
        using var instance = new StandInInstance().Tool("cfn-init", "exit 3");

        var boot = instance.Boot("#!/bin/bash\ncfn-init\ncfn-signal -e $? --stack web --resource Group\n");

        Assert.Equal(new BootSignal("3", "Group"), boot.Signal);
    }

    [ToolFact("bash")]
    public void Refuses_a_boot_without_a_signal()
    {
        using var instance = new StandInInstance();

        var boot = instance.Boot("#!/bin/bash\necho nothing to tell\n");

        Assert.Contains("0 signals", Assert.Throws<InvalidOperationException>(() => boot.Signal).Message, StringComparison.Ordinal);
    }

    [ToolFact("bash")]
    public void Obeys_the_options_in_the_first_line()
    {
        using var instance = new StandInInstance().Tool("dnf", "exit 1");

        var boot = instance.Boot("#!/bin/bash -e\ndnf install -y nginx\ncfn-signal -e 0 --resource Group\n");

        Assert.Empty(boot.Signals);
    }

    [ToolFact("bash")]
    public void Ends_a_wait_when_its_time_is_over_without_waiting()
    {
        using var instance = new StandInInstance().Tool("curl", "exit 7");

        var boot = instance.Boot("#!/bin/bash\ntimeout 180 bash -c 'until curl http://localhost; do sleep 50; done'\ncfn-signal -e $? --resource Group\n");

        Assert.Equal($"{TimedOut}", boot.Signal.ExitCode);
        Assert.Equal(180, boot.WaitedSeconds);
        Assert.Equal(4, boot.CallsOf("curl").Count);
    }

    [ToolFact("bash")]
    public void Lets_a_tool_answer_otherwise_later()
    {
        using var instance = new StandInInstance().Tool("curl", "((CALL >= 3))");

        var boot = instance.Boot("#!/bin/bash\ntimeout 5m bash -c 'until curl http://localhost; do sleep 10s; done'\ncfn-signal -e $? --resource Group\n");

        Assert.Equal("0", boot.Signal.ExitCode);
        Assert.Equal(20, boot.WaitedSeconds);
    }

    [ToolFact("bash")]
    public void Keeps_what_the_script_writes_in_a_folder_of_its_own()
    {
        using var instance = new StandInInstance();

        instance.Boot("#!/bin/bash\ncat > /etc/systemd/system/app.service <<'END'\nExecStart=/usr/local/bin/app --url=http://host/opt/x\nEND\n");

        Assert.Equal("ExecStart=/usr/local/bin/app --url=http://host/opt/x\n", instance.TextOf("/etc/systemd/system/app.service"));
        Assert.False(File.Exists("/etc/systemd/system/app.service"));
    }

    [ToolFact("bash")]
    public void Knows_no_tool_of_this_machine_that_could_change_it()
    {
        using var instance = new StandInInstance();

        var boot = instance.Boot("#!/bin/bash\nmount /dev/sda1 /mnt\ncfn-signal -e $? --resource Group\n");

        Assert.Equal("127", boot.Signal.ExitCode);
    }
}
