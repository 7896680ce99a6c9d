using static VerifyXunit.Verifier;

namespace CfnGen.Cli.Tests.Diffing;

public sealed class DiffCommandTests : IDisposable
{
    private const string Topic = "Resources: {Alerts: {Type: AWS::SNS::Topic, Properties: {DisplayName: Alerts}}}\n";

    private readonly DiffedFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public Task Shows_the_loud_changes_first_and_says_all_in_the_last_line()
    {
        var result = files.Diff(Shop.Before, Shop.After);

        return Verify($"{result.Output}exit code {result.ExitCode}\n");
    }

    [Theory]
    [InlineData("text", "! Files keeps", "~ Files")]
    [InlineData("markdown", "> [!WARNING]\n> Files keeps", "| ~ | `Files`")]
    public void Shows_what_needs_a_look_before_the_resources(string format, string warning, string resource)
    {
        const string Before = "Resources: {Files: {Type: AWS::S3::Bucket, Properties: {VersioningConfiguration: {Status: Enabled}}}}";

        var output = files.Diff(Before, Before.Replace("Enabled", "Suspended", StringComparison.Ordinal), "--format", format).Output;

        Assert.InRange(output.IndexOf(warning, StringComparison.Ordinal), 0, output.IndexOf(resource, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("markdown", "md")]
    [InlineData("json", "json")]
    public Task Writes_other_formats(string format, string extension)
    {
        var result = files.Diff(Shop.Before, Shop.After, "--format", format);

        Assert.Equal(1, result.ExitCode);
        return Verify(result.Output, extension).UseTextForParameters(format);
    }

    [Theory]
    [InlineData("markdown", "## No change\n")]
    [InlineData("json", "[]\n")]
    public void Says_in_other_formats_that_nothing_changes(string format, string output)
    {
        var result = files.Diff(Topic, Topic, "--format", format);

        Assert.Equal(new(0, output, ""), result);
    }

    [Fact]
    public void Finds_no_change_in_another_order_and_form()
    {
        const string Json = """{"Resources": {"Alerts": {"Properties": {"DisplayName": "Alerts"}, "Type": "AWS::SNS::Topic"}}}""";

        var result = files.Diff(Topic, Json);

        Assert.Equal(new(0, "no change\n", ""), result);
    }

    [Theory]
    [InlineData("replacement", 1)]
    [InlineData("interruption", 0)]
    [InlineData("interruption,replacement", 1)]
    [InlineData("access", 0)]
    [InlineData("none", 0)]
    public void Fails_only_on_what_it_is_told_to(string what, int exitCode)
    {
        var result = files.Diff(Topic, Topic.Replace("Alerts: {Type", "Alarms: {Type", StringComparison.Ordinal), "--fail-on", what);

        Assert.Equal(exitCode, result.ExitCode);
    }

    [Theory]
    [InlineData("{AccessControl: PublicRead}")]
    [InlineData("{VersioningConfiguration: {Status: Suspended}}")]
    public void Fails_on_doors_that_open_and_protections_that_are_switched_off(string properties)
    {
        const string Before = "Resources: {Files: {Type: AWS::S3::Bucket, Properties: {VersioningConfiguration: {Status: Enabled}}}}";

        var result = files.Diff(Before, $"Resources: {{Files: {{Type: AWS::S3::Bucket, Properties: {properties}}}}}", "--fail-on", "access");

        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public void Fails_on_any_of_several_that_are_given_one_by_one()
    {
        var result = files.Diff(Topic, Topic.Replace("Alerts: {Type", "Alarms: {Type", StringComparison.Ordinal), "--fail-on", "interruption", "--fail-on", "replacement");

        Assert.Equal(1, result.ExitCode);
    }

    [Theory]
    [InlineData("--format", "xml", "There is no format 'xml': use --format text, markdown or json.\n")]
    [InlineData("--fail-on", "never", "There is nothing called 'never' to fail on: use --fail-on replacement, data-loss, interruption, access or none, or several parted by commas.\n")]
    [InlineData("--parameter", "Size", "'Size' gives no parameter a value: write --parameter Name=Value.\n")]
    [InlineData("--with", "none", "There is no folder 'none' to look for neighbours with --with.\n")]
    [InlineData("--env", "production", "--env takes the values that a stack is deployed with, and files have no deployments: give values with --parameter Name=Value.\n")]
    public void Refuses_what_an_option_cannot_be(string option, string value, string message)
    {
        const string Before = "Resources: {A: {Type: AWS::SNS::Topic}}\nOutputs: {A: {Value: !Ref A, Export: {Name: A}}}\n";

        var result = files.Diff(Before, Topic, option, value);

        Assert.Equal(new(2, "", message), result);
    }

    [Fact]
    public void Tells_where_a_file_is_no_template()
    {
        var result = files.Diff(Topic, "Resources: {A: [");

        Assert.Equal((3, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("new.yaml(", result.Notices, StringComparison.Ordinal);
    }
}
