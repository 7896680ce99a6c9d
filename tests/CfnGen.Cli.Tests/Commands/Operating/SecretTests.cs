using CfnGen.Cli.Tests.Running;
using CfnGen.Cli.Tests.Stacks;
using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Model;

namespace CfnGen.Cli.Tests.Commands.Operating;

/// <summary>What commands know to be a secret they do not repeat after AWS.</summary>
public sealed class SecretTests : IDisposable
{
    private const string Template = """
        Parameters:
          Password: {Type: String, NoEcho: true}
          Pin: {Type: String, NoEcho: true}
          Phrase: {Type: String, NoEcho: true, Default: sesame}
        Resources:
          Queue: {Type: 'AWS::SQS::Queue'}
        Outputs:
          Code: {Value: !Ref Pin}
        """;

    private const string Reason = "'correct-horse' with PIN 7 and 'sesame' is refused";

    private readonly Cloud cloud = new();

    public void Dispose() => cloud.Dispose();

    [Fact]
    public void Deploy_repeats_no_value_and_no_default_of_an_event()
    {
        cloud.StandIn.Resources.Fail("Queue", ResourceStepKind.Create, Reason);

        var result = Deploy();

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("'****' with PIN **** and '****' is refused", result.Output, StringComparison.Ordinal);
        Assert.Contains("'****' with PIN **** and '****' is refused", result.Notices, StringComparison.Ordinal);
    }

    [Fact]
    public void Deploy_repeats_no_value_of_a_refusal()
    {
        cloud.StandIn.Faults.Add("CreateChangeSet", Fault.Refusal("ValidationError", Reason));

        var result = Deploy();

        Assert.Contains("'****' with PIN **** and '****' is refused", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Deploy_repeats_no_value_of_an_output_and_leaves_its_own_sentences_whole()
    {
        var result = Deploy("--parameter", "Pin=1");

        Assert.Contains("Code  ****\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("a new stack of 1 resource", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_of_what_AWS_says_may_be_a_secret_and_no_change_is_still_none()
    {
        Deploy("--parameter", "Pin=No");

        var result = Deploy("--parameter", "Pin=No");

        Assert.Contains("vault: no change", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("status", "--json")]
    [InlineData("events")]
    [InlineData("events", "--all", "--json")]
    public void Of_a_stack_by_its_name_the_deployed_template_tells_the_defaults(string command, params string[] options)
    {
        cloud.StandIn.Resources.Fail("Queue", ResourceStepKind.Create, Reason);
        Deploy();

        var result = cloud.Run([command, "vault", .. options]);

        Assert.Contains("and '****' is refused", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("sesame", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_may_not_read_the_template_is_told_how_the_stack_is_all_the_same()
    {
        cloud.StandIn.Resources.Fail("Queue", ResourceStepKind.Create, Reason);
        Deploy();
        cloud.StandIn.Faults.Add("GetTemplateSummary", Fault.AccessDenied("GetTemplateSummary"));

        var result = cloud.Run("status", "vault");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("ROLLBACK_COMPLETE", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deploy", "--yes", "--no-check", "--output")]
    [InlineData("status")]
    [InlineData("events", "vault")]
    public void Of_an_environment_the_declared_template_tells_the_defaults(string command, params string[] options)
    {
        cloud.StandIn.Resources.Fail("Queue", ResourceStepKind.Create, Reason);
        RunOnEnvironment("generate", "--output", cloud.Output);
        RunOnEnvironment("deploy", "--env", "test", "--yes", "--no-check", "--output", cloud.Output);

        var result = RunOnEnvironment([command, "--env", "test", .. options, .. options.Contains("--output") ? [cloud.Output, "--recreate"] : Array.Empty<string>()]);

        Assert.Contains("and '****' is refused", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("sesame", result.Output + result.Notices, StringComparison.Ordinal);
    }

    [Fact]
    public void Delete_repeats_no_default()
    {
        Deploy();
        cloud.StandIn.Resources.Fail("Queue", ResourceStepKind.Delete, Reason);

        var result = cloud.Run("delete", "vault", "--yes");

        Assert.Equal(5, result.ExitCode);
        Assert.DoesNotContain("sesame", result.Output + result.Notices, StringComparison.Ordinal);
    }

    private RunResult Deploy(params string[] options) => cloud.Run(
        [
            "deploy", cloud.Write("vault.yaml", Template), "--stack-name", "vault", "--yes", "--no-check",
            "--parameter", "Password=correct-horse", "--parameter", "Pin=7", .. options,
        ]);

    private RunResult RunOnEnvironment(params string[] args) => cloud.Run(
        [new VaultStack()],
        [new Deployment<VaultStack> { Environment = new() { Name = "test", Region = "eu-west-1" } }],
        args);
}
