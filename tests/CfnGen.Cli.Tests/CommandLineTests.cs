using CfnGen.Cli.Tests.Running;
using CfnGen.Cli.Tests.Stacks;

namespace CfnGen.Cli.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Shows_all_commands_and_exit_codes_in_its_help(string option)
    {
        var result = RunResult.Of([], option);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("generate", result.Output, StringComparison.Ordinal);
        Assert.Contains("list", result.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes: 0 ok", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Suggests_the_command_that_was_meant()
    {
        var result = RunResult.Of([], "genrate");

        Assert.Equal(new(2, "", "There is no command 'genrate'. Did you mean 'generate'?\nRun 'cfngen --help' to see the commands.\n"), result);
    }

    [Theory]
    [InlineData("There is no option '--evn'. Did you mean '--env'?", "deploy", "--evn", "test")]
    [InlineData("There is no option '--flolow'. Did you mean '--follow'?", "events", "web", "--flolow")]
    [InlineData("There is no option '-q'.", "bucket", "-q")]
    [InlineData("--env takes a value: --env NAME.", "status", "--env")]
    [InlineData("-p takes a value: --parameter NAME=VALUE.", "deploy", "-p")]
    [InlineData("Name what is meant: cfngen rollback STACK.", "rollback")]
    public void Says_which_option_was_meant_and_what_is_missing(string sentence, params string[] args)
    {
        var result = RunResult.Of([], args);

        Assert.Equal(new(2, "", $"{sentence}\nRun 'cfngen {args[0]} --help' to see what it takes.\n"), result);
    }

    [Fact]
    public void Takes_what_follows_two_hyphens_for_a_name()
    {
        var result = RunResult.Of([], "check", "--", "--no-such-file.yaml");

        Assert.DoesNotContain("There is no option", result.Notices, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deploy")]
    [InlineData("status")]
    [InlineData("events")]
    [InlineData("rollback")]
    [InlineData("delete")]
    [InlineData("drift")]
    [InlineData("bucket")]
    public void Shows_examples_and_exit_codes_in_the_help_of_each_command_on_AWS(string command)
    {
        var (own, all) = (RunResult.Of([], command, "--help"), RunResult.Of([], "--help"));

        Assert.Contains($"\n    cfngen {command} ", own.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes: 0 ", own.Output, StringComparison.Ordinal);
        Assert.DoesNotContain($"    cfngen {command} ", all.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("no-such-command")]
    [InlineData("--no-such-option")]
    [InlineData("generate", "--no-such-option")]
    [InlineData("generate", "--output")]
    [InlineData("generate", "--format", "xml")]
    [InlineData("generate", "--format", "yaml", "--format", "json")]
    [InlineData("generate", "--check", "--output", "a", "--output", "b")]
    [InlineData("list", "surplus")]
    public void Refuses_wrong_usage_with_exit_code_2_on_standard_error(params string[] args)
    {
        var result = RunResult.Of([new GreetingStack()], args);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.NotEqual("", result.Notices);
    }

    [Fact]
    public void Prints_the_stack_trace_of_an_error_that_it_does_not_know()
    {
        var result = RunResult.Of([new FaultyStack()], "list");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("System.NotSupportedException: A bug in a stack.", result.Notices, StringComparison.Ordinal);
        Assert.Contains("at CfnGen.Cli.Tests.Stacks.FaultyStack.get_Description", result.Notices, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_the_numbers_of_its_exit_codes()
    {
        var codes = Enum.GetValues<ExitCode>().Select(code => FormattableString.Invariant($"{(int)code} {code}"));

        Assert.Equal(["0 Ok", "1 Differences", "2 WrongUsage", "3 Failed", "4 Cancelled", "5 NeedsRecovery", "6 Refused", "7 LeftRunning", "8 NoChange"], codes);
    }
}
