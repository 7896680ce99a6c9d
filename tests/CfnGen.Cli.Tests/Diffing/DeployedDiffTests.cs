using CfnGen.Cli.Tests.Deploying;
using CfnGen.Cli.Tests.Running;
using static VerifyXunit.Verifier;

namespace CfnGen.Cli.Tests.Diffing;

/// <summary>A template beside the stack that was made of it, as AWS has it.</summary>
public sealed class DeployedDiffTests : IDisposable
{
    private const string Template = """
        Parameters:
          Title: { Type: String }
          Size: { Type: String, Default: small }
          Phrase: { Type: String, NoEcho: true }
        Resources:
          Topic: { Type: AWS::SNS::Topic, Properties: { DisplayName: !Ref Title } }
          Table: { Type: AWS::SSM::Parameter, Properties: { Name: !Sub "/note/${Size}", Type: String, Value: !Ref Phrase } }
        """;

    private readonly Cloud cloud = new();

    public void Dispose() => cloud.Dispose();

    [Fact]
    public void Finds_nothing_where_the_stack_keeps_its_values()
    {
        Deploy();

        var result = Diff();

        Assert.Equal((0, ""), (result.ExitCode, result.Notices));
    }

    [Fact]
    public Task Shows_what_another_value_changes_and_no_secret()
    {
        Deploy();

        var result = Diff("--parameter", "Title=Farewell", "--parameter", "Size=large", "--parameter", "Phrase=battery-staple");

        return Verify(Transcript.Of(result));
    }

    [Fact]
    public void Says_nothing_of_a_secret_that_keeps_its_value()
    {
        Deploy();

        var result = Diff("--parameter", "Title=Farewell");

        Assert.Equal((1, ""), (result.ExitCode, result.Notices));
    }

    [Fact]
    public void Takes_values_from_files_as_deploy_does()
    {
        Deploy();

        var result = Diff("--parameters", cloud.Write("live.json", """{"Parameters": {"Title": "Farewell"}}"""));

        Assert.Contains("DisplayName", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Adds_all_of_a_stack_that_is_not_there_yet()
    {
        var result = Diff("--parameter", "Title=Dear", "--parameter", "Phrase=correct-horse", "--region", "eu-west-3");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("note.yaml is new: there is no stack note in eu-west-3.", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("correct-horse", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The parameter Title has no value: give it one with --parameter Title=VALUE.\n", "--deployed", "--stack-name", "note", "--parameter", "Phrase=x")]
    [InlineData("The template has no parameter 'Titel'. Did you mean 'Title'?\n", "--deployed", "--stack-name", "note", "--parameter", "Titel=x")]
    [InlineData("--deployed takes the old templates from AWS: leave out --against.\n", "--deployed", "--stack-name", "note", "--against", "main")]
    [InlineData("--env takes stacks and values from the environment: leave out --stack-name.\n", "--deployed", "--stack-name", "note", "--env", "test")]
    [InlineData("--stack-name is for --deployed, which asks AWS for the old template.\n", "--stack-name", "note")]
    public void Refuses_what_does_not_go_together(string message, params string[] options)
    {
        var result = cloud.Run(["diff", cloud.Write("note.yaml", Template), .. options]);

        Assert.Equal((2, message), (result.ExitCode, result.Notices));
    }

    private RunResult Diff(params string[] options) => cloud.Run(["diff", cloud.Write("note.yaml", Template), "--deployed", "--stack-name", "note", .. options]);

    private void Deploy() => Assert.Equal(0, cloud.Run(
        "deploy", cloud.Write("note.yaml", Template), "--stack-name", "note", "--parameter", "Title=Dear", "--parameter", "Phrase=correct-horse", "--yes", "--no-check").ExitCode);
}
