using System.Diagnostics;
using CfnGen.Cli.Tests.Running;
using CfnGen.Cli.Tests.Stacks;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Diffing.Sources;

public sealed class GitCommitTests : IDisposable
{
    private const string Topic = "Resources: {Alerts: {Type: AWS::SNS::Topic, Properties: {DisplayName: Alerts}}}\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        // git protects its objects, and Windows deletes no protected file.
        foreach (var file in Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        folder.Dispose();
    }

    [ToolFact("git")]
    public void Compares_with_the_file_of_a_commit()
    {
        Commit("output/greeting.yaml", new GreetingStack("Good morning").ToTemplate().ToYaml());
        folder.Write("output/greeting.yaml", "not looked at");

        var result = Diff("--against", "HEAD");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Value: Good morning → Good evening", result.Output, StringComparison.Ordinal);
    }

    [ToolFact("git")]
    public void Compares_with_a_folder_that_is_gone()
    {
        Commit("output/greeting.yaml", new GreetingStack("Good morning").ToTemplate().ToYaml());
        Directory.Delete(folder.Combine("output"), recursive: true);

        var result = Diff("--against", "HEAD");

        Assert.Contains("Value: Good morning → Good evening", result.Output, StringComparison.Ordinal);
    }

    [ToolFact("git")]
    public void Says_that_a_template_is_newer_than_the_commit()
    {
        Commit("README.md", "Nothing yet.");

        var result = Diff("--against", "HEAD");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"greeting is new: there is no {folder.Combine("output/greeting.yaml")} at HEAD.", result.Output, StringComparison.Ordinal);
    }

    [ToolFact("git")]
    public void Compares_a_file_with_that_of_a_commit()
    {
        Commit("templates/alerts.yaml", Topic);
        var file = folder.Write("templates/alerts.yaml", Topic.Replace("DisplayName: Alerts", "DisplayName: Alarms", StringComparison.Ordinal));

        var result = RunResult.Of([], "diff", file, "--against", "HEAD");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("DisplayName: Alerts → Alarms", result.Output, StringComparison.Ordinal);
    }

    [ToolTheory("git")]
    [InlineData("no-such-branch")]
    [InlineData("--all")]
    public void Refuses_a_commit_that_git_does_not_know(string name)
    {
        Commit("README.md", "Nothing yet.");

        var result = Diff($"--against={name}");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"git knows no commit, branch or tag '{name}' here.", result.Notices, StringComparison.Ordinal);
    }

    [ToolFact("git")]
    public void Says_that_there_is_no_repository()
    {
        var result = Diff("--against", "HEAD");

        Assert.Equal((3, $"{folder.Path} is in no repository of git, so there is nothing to compare with --against 'HEAD'.\n"), (result.ExitCode, result.Notices));
    }

    private RunResult Diff(params string[] options) =>
        RunResult.Of([new GreetingStack("Good evening")], ["diff", "-o", folder.Combine("output"), .. options]);

    private void Commit(string file, string text)
    {
        folder.Write(file, text);
        Git("init", "--quiet");
        Git("add", "--all");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", "commit", "--quiet", "--no-verify", "--message", "Test");
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Path })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
