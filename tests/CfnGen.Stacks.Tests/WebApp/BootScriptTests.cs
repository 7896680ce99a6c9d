using System.Diagnostics;
using System.Globalization;
using CfnGen.Stacks.WebApp;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Stacks.Tests.WebApp;

/// <summary>Runs the instances' boot script under bash, with stand-ins for the commands of an instance.</summary>
public sealed class BootScriptTests
{
    /// <summary>What <c>timeout</c> answers when the time is over.</summary>
    private const int TimedOut = 124;

    [ToolFact("bash")]
    public void Signals_success_when_application_and_load_balancer_are_healthy() => Assert.Equal("-e 0", Signalled(cfnInit: 0, application: true, target: "healthy"));

    [ToolFact("bash")]
    public void Signals_the_failure_of_cfn_init() => Assert.Equal("-e 3", Signalled(cfnInit: 3, application: true, target: "healthy"));

    [ToolFact("bash")]
    public void Signals_an_application_that_never_answers() => Assert.Equal($"-e {TimedOut}", Signalled(cfnInit: 0, application: false, target: "healthy"));

    [ToolFact("bash")]
    public void Signals_a_target_that_never_becomes_healthy() => Assert.Equal($"-e {TimedOut}", Signalled(cfnInit: 0, application: true, target: "unhealthy"));

    [ToolFact("bash")]
    public void Signals_the_worst_of_several_failures() => Assert.Equal("-e 200", Signalled(cfnInit: 200, application: false, target: "healthy"));

    private static string Signalled(int cfnInit, bool application, string target)
    {
        using var folder = new TemporaryFolder();
        StandIn("cfn-init", string.Create(CultureInfo.InvariantCulture, $"exit {cfnInit}"));
        StandIn("cfn-signal", $"echo \"$1 $2\" > {folder.Path}/signalled");
        StandIn("curl", $"exit {(application ? 0 : 7)}");
        StandIn("cloud-init", "echo i-0123456789");
        StandIn("aws", $"case \"$*\" in *Id=i-0123456789,Port=3000*) echo {target};; esac");
        StandIn("sleep", "exec /bin/sleep 0.1");
        // Time enough where all is well, even on a busy machine; little where nothing would come of waiting.
        StandIn("timeout", $"shift; exec /usr/bin/timeout {(application && target == "healthy" ? 60 : 2)} \"$@\"");
        var script = folder.Write("user-data", Script().Replace("/opt/aws/bin/", "", StringComparison.Ordinal));

        var start = new ProcessStartInfo("bash", [script]) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["PATH"] = $"{folder.Path}:{Environment.GetEnvironmentVariable("PATH")}";
        using var bash = Process.Start(start)!;
        var trace = bash.StandardError.ReadToEndAsync();
        var output = bash.StandardOutput.ReadToEndAsync();
        bash.WaitForExit();

        var signal = folder.Combine("signalled");
        Assert.True(File.Exists(signal), $"No signal was sent.\n{trace.Result}{output.Result}");
        return File.ReadAllText(signal).Trim();

        void StandIn(string name, string body)
        {
            var path = folder.Write(name, $"#!/bin/bash\n{body}\n");
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            }
        }
    }

    /// <summary>The script as CloudFormation would hand it on: references replaced, <c>${!</c> as <c>${</c>.</summary>
    private static string Script()
    {
        var template = new WebAppLaunchTemplateStack().ToTemplate();
        var text = template.ValueAt("Resources/LaunchTemplate/Properties/LaunchTemplateData/UserData");
        return text["!Base64 !Sub ".Length..]
            .Replace("${AWS::StackName}", "web", StringComparison.Ordinal)
            .Replace("${AWS::Region}", "eu-west-1", StringComparison.Ordinal)
            .Replace("${TargetGroup}", "arn:target-group", StringComparison.Ordinal)
            .Replace("${!", "${", StringComparison.Ordinal);
    }
}
