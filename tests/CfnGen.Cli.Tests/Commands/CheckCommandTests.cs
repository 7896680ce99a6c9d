using System.Globalization;
using CfnGen.Cli.Tests.Running;
using CfnGen.Cli.Tests.Stacks;
using CfnGen.TestKit.Surroundings;
using static VerifyXunit.Verifier;

namespace CfnGen.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private const string Mistaken = """
        Parameters:
          Unused: {Type: String}
        Resources:
          Alerts:
            Type: AWS::SNS::Topic
            Properties:
              Displayname: Alerts
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Finds_nothing_in_good_stacks()
    {
        var result = RunResult.Of([new GreetingStack(), new CounterStack()], "check");

        Assert.Equal((0, "Nothing found in 2 templates.\n", ""), (result.ExitCode, result.Output, result.Notices));
    }

    [Fact]
    public Task Shows_the_member_of_a_stack()
    {
        var result = RunResult.Of([new GreetingStack(), new MistakenStack()], "check", "mistaken");

        return Verify($"{result.Output}exit code {result.ExitCode}\n");
    }

    [Fact]
    public Task Shows_the_line_of_a_file_and_points_at_the_place()
    {
        var result = Check(Mistaken);

        return Verify($"{result.Output}exit code {result.ExitCode}\n");
    }

    [Theory]
    [InlineData("json", "json")]
    [InlineData("github", "txt")]
    public Task Writes_other_formats(string format, string extension)
    {
        var result = Check(Mistaken, "--format", format);

        return Verify(result.Output, extension).UseTextForParameters(format);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    public void Fails_on_warnings_only_when_asked_to(string failOn, int exitCode)
    {
        var result = Check("Parameters: {Unused: {Type: String}}\nResources: {Alerts: {Type: AWS::SNS::Topic}}\n", "--fail-on", failOn);

        Assert.Equal(exitCode, result.ExitCode);
    }

    [Fact]
    public void Reports_a_file_that_is_no_template_with_the_place()
    {
        var result = Check("Resources:\n  A: {Type: x\n");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error CG1000", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_a_piece_of_a_very_long_line()
    {
        const string Before = """{"Resources": {"A": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": """;
        var result = Check($"""{Before}"{new string('x', 500)}", "Wrong": 1""" + "}}}}");

        var lines = result.Output.Split('\n');

        Assert.True(lines[1].Length < 200);
        Assert.Equal(lines[1].IndexOf("\"Wrong\"", StringComparison.Ordinal), lines[2].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void Checks_the_templates_of_a_folder_and_leaves_other_files_alone()
    {
        folder.Write("b/second.yml", Mistaken);
        folder.Write("a.yaml", Mistaken);
        folder.Write("package.json", "{\"name\": \"x\"}");
        folder.Write("list.json", "[1, 2]");
        folder.Write("notes.md", "Resources:");

        var result = RunResult.Of([], "check", folder.Path);

        Assert.EndsWith("2 errors, 2 warnings in 2 templates.\n", result.Output, StringComparison.Ordinal);
        Assert.StartsWith(folder.Combine("a.yaml"), result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Checks_the_files_of_deployments_beside_the_templates_that_they_deploy()
    {
        folder.Write("output/alerts.yaml", "Parameters: {Mail: {Type: String}}\nResources: {Alerts: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref Mail}}}\n");
        folder.Write("output/staging/alerts.json", "{\"Parameters\": {\"Mial\": \"me@example.com\"}}");
        folder.Write("output/staging/alerts.deployment.yaml", "template-file-path: output/alerts.yaml\nparameters: {Mail: me@example.com}\n");

        var result = RunResult.Of([], "check", folder.Path);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("alerts.json:1:17: error CG1805: The template has no parameter 'Mial'. Did you mean 'Mail'?", result.Output, StringComparison.Ordinal);
        Assert.Contains("alerts.json:1:2: warning CG1807", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 error, 1 warning in 1 template and 2 deployment files.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_what_was_to_be_a_template_and_cannot_be_read_in_a_folder_too()
    {
        folder.Write("broken.yaml", "Resources:\n  A: {Type: x\n");

        var result = RunResult.Of([], "check", folder.Path);

        Assert.Contains("error CG1000", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_name_that_is_no_stack_file_or_folder()
    {
        var result = RunResult.Of([new GreetingStack()], "check", "greetin");

        Assert.Equal((2, "There is no stack, file or folder 'greetin'. Did you mean the stack 'greeting'?\n"), (result.ExitCode, result.Notices));
    }

    [Fact]
    public void Names_the_file_that_lies_there_instead()
    {
        var there = folder.Write("a.yaml", Mistaken);

        var result = RunResult.Of([new GreetingStack()], "check", folder.Combine("a.yam"));

        Assert.Equal((2, $"There is no stack, file or folder '{folder.Combine("a.yam")}'. Did you mean '{there}'?\n"), (result.ExitCode, result.Notices));
    }

    [Theory]
    [InlineData("notes.md", "There is no template in '{0}': no file ends in .yaml, .yml, .json or .template.\n")]
    [InlineData("package.json", "There is no template in '{0}'.\n")]
    public void Refuses_a_folder_without_a_template(string file, string message)
    {
        folder.Write("good/a.yaml", "Resources: {Alerts: {Type: AWS::SNS::Topic}}\n");
        folder.Write($"other/{file}", "{}");

        var result = RunResult.Of([], "check", folder.Combine("good"), folder.Combine("other"));

        Assert.Equal((2, string.Format(CultureInfo.InvariantCulture, message, folder.Combine("other"))), (result.ExitCode, result.Notices));
    }

    [Fact]
    public void Recognises_a_template_in_a_folder_although_its_section_is_misspelt()
    {
        folder.Write("a.yaml", "Ressources:\n  Alerts: {Type: AWS::SNS::Topic}\n");

        var result = RunResult.Of([], "check", folder.Path);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("a.yaml:1:1: error CG1001: There is no section 'Ressources'. Did you mean 'Resources'?\n", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 error, 0 warnings in 1 template.\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "xml", "There is no format 'xml': use --format text, json, sarif or github.\n")]
    [InlineData("--fail-on", "never", "There is no severity 'never': use --fail-on error, warning or info.\n")]
    public void Refuses_what_an_option_cannot_be(string option, string value, string message)
    {
        var result = RunResult.Of([new GreetingStack()], "check", option, value);

        Assert.Equal((2, message), (result.ExitCode, result.Notices));
    }

    [Fact]
    public void Does_what_the_named_configuration_says()
    {
        var configuration = folder.Write("rules.yaml", "rules: {CG2201: off, CG3002: warning}");

        var result = Check(Mistaken, "--config", configuration);

        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain("CG2201", result.Output, StringComparison.Ordinal);
        Assert.Contains("warning CG3002", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_configuration_that_it_does_not_understand()
    {
        var configuration = folder.Write("rules.yaml", "rules: {CG221: off}");

        var result = Check(Mistaken, "--config", configuration);

        Assert.Equal((2, "", $"{configuration}(1,9): There is no rule 'CG221'. Did you mean 'CG2201'?\n"), (result.ExitCode, result.Output, result.Notices));
    }

    [Fact]
    public void Checks_the_other_stacks_when_one_cannot_become_a_template()
    {
        var result = RunResult.Of([new BrokenStack(), new MistakenStack()], "check");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("CG3005", result.Output, StringComparison.Ordinal);
        Assert.Contains("broken cannot become a template", result.Notices, StringComparison.Ordinal);
    }

    private RunResult Check(string template, params string[] options)
    {
        folder.Write("template.yaml", template);
        var result = RunResult.Of([], ["check", folder.Combine("template.yaml"), .. options]);
        return result with { Output = result.Output.Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal) };
    }
}
