using CfnGen.Cli.Tests.Running;
using CfnGen.Cli.Tests.Stacks;
using CfnGen.Model;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Commands;

public sealed class GenerateCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Creates_a_file_for_each_stack_and_the_folder_too()
    {
        var output = folder.Combine("a/new/folder");

        var result = RunResult.Of([new GreetingStack(), new CounterStack()], "generate", "--output", output);

        Assert.Equal(new(0, "created    greeting.yaml\ncreated    counter.yaml\n", ""), result);
        Assert.Equal(["counter.yaml", "greeting.yaml"], Files("a/new/folder"));
    }

    [Fact]
    public void Writes_what_the_stack_gives_as_utf8_without_a_mark()
    {
        Generate(new GreetingStack("Grüße"));

        Assert.Equal(new GreetingStack("Grüße").ToTemplate().ToYaml(), File.ReadAllText(folder.Combine("greeting.yaml")));
        Assert.Equal((byte)'A', File.ReadAllBytes(folder.Combine("greeting.yaml"))[0]);
    }

    [Fact]
    public void Writes_json_on_demand()
    {
        var result = RunResult.Of([new GreetingStack()], "generate", "--format", "json", "--output", folder.Path);

        Assert.Equal(new(0, "created    greeting.json\n", ""), result);
        Assert.Equal(new GreetingStack().ToTemplate().ToJson(), File.ReadAllText(folder.Combine("greeting.json")));
    }

    [Fact]
    public void Leaves_a_file_untouched_that_is_as_it_should_be()
    {
        Generate(new GreetingStack());
        var old = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(folder.Combine("greeting.yaml"), old);

        var result = Generate(new GreetingStack());

        Assert.Equal(new(0, "unchanged  greeting.yaml\n", ""), result);
        Assert.Equal(old, File.GetLastWriteTimeUtc(folder.Combine("greeting.yaml")));
    }

    [Fact]
    public void Counts_files_that_are_unchanged_so_that_others_stand_out()
    {
        Generate(new GreetingStack(), new CounterStack());

        var result = Generate(new GreetingStack(), new CounterStack());

        Assert.Equal(new(0, "unchanged  2 files\n", ""), result);
    }

    [Fact]
    public void Updates_a_file_that_differs_in_a_byte()
    {
        Generate(new GreetingStack());
        File.AppendAllText(folder.Combine("greeting.yaml"), "\n");

        var result = Generate(new GreetingStack());

        Assert.Equal("updated    greeting.yaml\n", result.Output);
        Assert.Equal(new GreetingStack().ToTemplate().ToYaml(), File.ReadAllText(folder.Combine("greeting.yaml")));
        Assert.Equal(["greeting.yaml"], Files());
    }

    [Fact]
    public void Writes_the_named_stacks_only_each_once_in_the_order_of_the_catalogue()
    {
        var result = RunResult.Of(
            [new GreetingStack(), new NamedStack("second"), new CounterStack()], "generate", "counter", "greeting", "counter", "-o", folder.Path);

        Assert.Equal(new(0, "created    greeting.yaml\ncreated    counter.yaml\n", ""), result);
    }

    [Fact]
    public void Suggests_the_nearest_of_an_unknown_name_and_lists_all()
    {
        var result = RunResult.Of([new GreetingStack(), new CounterStack()], "generate", "greting", "counter", "zzz", "-o", folder.Path);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(
            "There is no stack 'greting'. Did you mean 'greeting'?\nThere is no stack 'zzz'.\nThe stacks are: greeting, counter.\n", result.Notices);
        Assert.Empty(Files());
    }

    [Fact]
    public void Leaves_the_folder_as_it_was_when_a_stack_cannot_become_a_template()
    {
        var result = RunResult.Of([new GreetingStack(), new BrokenStack(), new CounterStack()], "generate", "-o", folder.Path);

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("broken cannot become a template:\n  BrokenStack.Description:", result.Notices, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Fact]
    public void Names_every_stack_that_cannot_become_a_template()
    {
        var result = RunResult.Of([new BrokenStack(), new NamedStack("too-large", resources: 246)], "generate", "-o", folder.Path);

        Assert.Contains("broken cannot", result.Notices, StringComparison.Ordinal);
        Assert.Contains("too-large cannot become a template:\n  NamedStack: ", result.Notices, StringComparison.Ordinal);
        Assert.Contains("more than the 1,000,000 that CloudFormation takes", result.Notices, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_a_template_above_51200_bytes_needs_a_bucket()
    {
        var result = Generate(new NamedStack("large", resources: 13));

        Assert.Equal((0, "created    large.yaml\n"), (result.ExitCode, result.Output));
        Assert.StartsWith("Note: large.yaml has 5", result.Notices, StringComparison.Ordinal);
        Assert.Contains("'cfngen bucket'", result.Notices, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--check")]
    public void Writes_nothing_when_CloudFormation_would_refuse_one_of_the_templates(params string[] options)
    {
        var result = RunResult.Of([new GreetingStack(), new MistakenStack()], ["generate", "-o", folder.Path, .. options]);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            "MistakenStack.Alerts (Resources/Alerts/Properties/TracingConfig): error CG3005: 'TracingConfig' cannot be 'Sometimes': use Active, PassThrough.\n1 error, 0 warnings in 1 template.\n",
            result.Output);
        Assert.StartsWith("Nothing was written, because CloudFormation would refuse it.", result.Notices, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Fact]
    public void Writes_all_the_same_when_the_rules_are_not_asked()
    {
        var result = RunResult.Of([new MistakenStack()], ["generate", "-o", folder.Path, "--no-check"]);

        Assert.Equal((0, "created    mistaken.yaml\n"), (result.ExitCode, result.Output));
    }

    [Fact]
    public void Writes_what_the_author_allows()
    {
        var result = Generate(new MistakenStack(alerts => alerts.Allow("CG3005", "The catalogue does not know it yet.")));

        Assert.Equal((0, "created    mistaken.yaml\n"), (result.ExitCode, result.Output));
    }

    [Fact]
    public void Refuses_to_allow_a_rule_that_does_not_exist()
    {
        var result = Generate(new MistakenStack(alerts => alerts.Allow("CG3005", "The catalogue does not know it yet.").Allow("CG3050", "It is a slip.")));

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith(
            "MistakenStack.Alerts (Resources/Alerts/Metadata/cfngen/ignore/CG3050): error CG1012: There is no rule 'CG3050'. Did you mean 'CG3010'?",
            result.Output, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Fact]
    public void Fails_when_a_file_is_in_the_way_of_the_folder()
    {
        var file = folder.Write("output", "mine");

        var result = RunResult.Of([new GreetingStack()], "generate", "--output", file);

        Assert.Equal(3, result.ExitCode);
        Assert.Contains($"{file}: a file of that name is in the way", result.Notices, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(file));
    }

    [Fact]
    public void Fails_when_the_folder_would_lie_below_a_file()
    {
        var file = folder.Write("file", "mine");

        var result = RunResult.Of([new GreetingStack()], "generate", "--output", Path.Join(file, "output"));

        Assert.Equal(3, result.ExitCode);
        Assert.Contains($"Cannot make the folder {file}", result.Notices, StringComparison.Ordinal);
        Assert.Equal(["file"], Files());
    }

    [Fact]
    public void Changes_nothing_when_one_of_the_files_cannot_be_written()
    {
        Directory.CreateDirectory(folder.Combine("counter.yaml"));

        var result = RunResult.Of([new GreetingStack(), new CounterStack()], "generate", "--output", folder.Path);

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("counter.yaml: a folder of that name is in the way", result.Notices, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Fact]
    public void Changes_nothing_when_it_is_cancelled_before_it_starts()
    {
        var result = RunResult.Of([new GreetingStack()], new CancellationToken(canceled: true), "generate", "--output", folder.Path);

        Assert.Equal(new(4, "", "Cancelled: nothing was changed.\n"), result);
        Assert.Empty(Files());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Writes_the_same_bytes_in_every_culture(string culture)
    {
        Generate(new CounterStack());
        var expected = File.ReadAllBytes(folder.Combine("counter.yaml"));
        File.Delete(folder.Combine("counter.yaml"));

        using (new CultureScope(culture))
        {
            Generate(new CounterStack());
        }

        Assert.Equal(expected, File.ReadAllBytes(folder.Combine("counter.yaml")));
    }

    private RunResult Generate(params Stack[] stacks) => RunResult.Of(stacks, "generate", "--output", folder.Path);

    private string[] Files(string below = ".") =>
        [.. Directory.GetFiles(folder.Combine(below)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}
