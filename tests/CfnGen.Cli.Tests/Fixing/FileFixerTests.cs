using System.Runtime.Versioning;
using CfnGen.Cli.Tests.Running;
using CfnGen.Cli.Tests.Stacks;
using CfnGen.TestKit.Surroundings;
using static VerifyXunit.Verifier;

namespace CfnGen.Cli.Tests.Fixing;

public sealed class FileFixerTests : IDisposable
{
    private const string Template = """
        AWSTemplateFormatVersion: 2010-09-09
        Resources:
          Queue:
            Type: AWS::SQS::Queue
          # tells of what goes wrong
          Alerts:
            Type: AWS::SNS::Topic
            DependsOn: Queue
            Properties:
              DisplayName: !Sub "Alerts"   # as in the mail
              TopicName: !GetAtt Queue.QueueName

        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public Task Shows_what_it_mended_and_what_is_left()
    {
        var result = Fix(Template + "Parameters: {Unused: {Type: String}}\n");

        return Verify($"{result.Output}exit code {result.ExitCode}\n");
    }

    [Fact]
    public void Changes_the_file_and_nothing_else_in_it()
    {
        Fix(Template);

        Assert.Equal(
            Template.Replace("2010-09-09", "'2010-09-09'", StringComparison.Ordinal).Replace("    DependsOn: Queue\n", "", StringComparison.Ordinal).Replace("!Sub ", "", StringComparison.Ordinal),
            File.ReadAllText(folder.Combine("template.yaml")));
        Assert.Equal([folder.Combine("template.yaml")], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Shows_the_difference_only_when_asked_to()
    {
        var result = Fix(Template, "--diff");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("template.yaml:8:16: would fix CG2207", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n-    DependsOn: Queue\n", result.Output, StringComparison.Ordinal);
        Assert.Equal(Template, File.ReadAllText(folder.Combine("template.yaml")));
    }

    [Fact]
    public void Says_nothing_of_a_file_in_which_nothing_is_to_mend()
    {
        var result = Fix("Resources: {Alerts: {Type: AWS::SNS::Topic}}\n", "--diff");

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Notices));
    }

    [Fact]
    public void Keeps_results_for_machines_free_of_anything_else()
    {
        var result = Fix(Template, "--format", "json");

        Assert.Equal((0, "[]\n"), (result.ExitCode, result.Output));
        Assert.Contains("template.yaml:1:27: fixed CG1703", result.Notices, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_a_byte_order_mark()
    {
        Fix("\uFEFF" + Template);

        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(folder.Combine("template.yaml"))[..3]);
        Assert.StartsWith("AWSTemplateFormatVersion: '2010-09-09'\n", File.ReadAllText(folder.Combine("template.yaml")), StringComparison.Ordinal);
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void Keeps_a_link_and_the_rights_of_the_file()
    {
        var file = folder.Write("real.yaml", Template);
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(folder.Combine("link.yaml"), file);

        RunResult.Of([], "check", "--fix", folder.Combine("link.yaml"));

        Assert.NotNull(File.ResolveLinkTarget(folder.Combine("link.yaml"), returnFinalTarget: false));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.DoesNotContain("!Sub", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_a_file_that_is_no_template_and_leaves_it_alone()
    {
        var result = Fix("Resources:\n  A: {Type: x\n");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error CG1000", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Mends_the_templates_of_a_folder_and_leaves_other_files_alone()
    {
        folder.Write("b/second.yml", Template);
        folder.Write("environment.yaml", "Parameters: {Date: 2012-10-17}\n");

        var result = RunResult.Of([], "check", folder.Path, "--fix");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("Parameters: {Date: 2012-10-17}\n", File.ReadAllText(folder.Combine("environment.yaml")));
        Assert.DoesNotContain("!Sub", File.ReadAllText(folder.Combine("b/second.yml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'greeting' is a stack in C#, and --fix changes templates only. Run 'cfngen check greeting', mend the members that it names, then run 'cfngen generate'.\n", "--fix", "greeting")]
    [InlineData("--fix changes templates: name files or folders. Stacks in C# are mended in their code.\n", "--fix")]
    [InlineData("--fix changes templates: name files or folders. Stacks in C# are mended in their code.\n", "--fix", "launch-template")]
    [InlineData("--diff shows what --fix would change: use them together.\n", "--diff", "greeting")]
    [InlineData("There is no stack, file or folder 'missing.yaml'.\n", "--fix", "missing.yaml")]
    [InlineData("There is no step of --fix, and no stack, file or folder 'quux'.\n", "--fix", "quux")]
    [InlineData("There is no step of --fix, and no stack, file or folder 'launch-tempalte'. Did you mean --fix launch-template?\n", "--fix", "launch-tempalte")]
    [InlineData("There is no step of --fix, and no stack, file or folder 'greting'. Did you mean the stack 'greeting'?\n", "--fix", "greting")]
    public void Refuses_what_it_cannot_change(string message, params string[] args)
    {
        var result = RunResult.Of([new GreetingStack()], ["check", .. args]);

        Assert.Equal((2, message), (result.ExitCode, result.Notices));
    }

    [Fact]
    public void Makes_launch_templates_when_asked_to_and_then_checks_them()
    {
        folder.Write("launch.yaml", "Resources:\n  Web: {Type: AWS::AutoScaling::LaunchConfiguration, Properties: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro}}\n");

        var result = RunResult.Of([], "check", "--fix", "launch-template", folder.Combine("launch.yaml"));

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("launch.yaml:2:3: The launch configuration Web becomes the launch template WebLaunchTemplate.\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\n  1. WebLaunchTemplate is made; Web stays until the end.\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("Type: AWS::EC2::LaunchTemplate", File.ReadAllText(folder.Combine("launch.yaml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--diff")]
    public void Fails_when_a_launch_configuration_has_to_stay(params string[] options)
    {
        const string Launch = "Resources:\n  Web: {Type: AWS::AutoScaling::LaunchConfiguration, Properties: {InstanceId: i-0a1b2c3d}}\n";
        folder.Write("launch.yaml", Launch);

        var result = RunResult.Of([], ["check", "--fix", "launch-template", folder.Combine("launch.yaml"), .. options]);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("launch.yaml:2:67: not done: Web stays a launch configuration. InstanceId copies", result.Output, StringComparison.Ordinal);
        Assert.Equal(Launch, File.ReadAllText(folder.Combine("launch.yaml")));
    }

    private RunResult Fix(string template, params string[] options)
    {
        folder.Write("template.yaml", template);
        var result = RunResult.Of([], ["check", "--fix", folder.Combine("template.yaml"), .. options]);
        var inFolder = folder.Path + Path.DirectorySeparatorChar;
        return result with { Output = result.Output.Replace(inFolder, "", StringComparison.Ordinal), Notices = result.Notices.Replace(inFolder, "", StringComparison.Ordinal) };
    }
}
