using System.Globalization;
using CfnGen.Cli.Tests.Running;
using CfnGen.TestKit.Surroundings;
using Newtonsoft.Json.Linq;

namespace CfnGen.Cli.Tests.Deploying;

/// <summary>What <c>docs/deploy.md</c> shows is so.</summary>
public sealed class DeployPageTests : IDisposable
{
    private static readonly string Old = RepositoryRoot.Combine("docs/examples/shop-old.yaml");
    private static readonly string New = RepositoryRoot.Combine("docs/examples/shop-new.yaml");

    private readonly string page = File.ReadAllText(RepositoryRoot.Combine("docs/deploy.md"));
    private readonly Cloud cloud = new();

    public void Dispose() => cloud.Dispose();

    [Fact]
    public void The_example_gives_the_output_that_the_page_shows()
    {
        cloud.Run("deploy", Old, "--stack-name", "shop", "--yes");

        var screen = cloud.Screen("deploy", New, "--stack-name", "shop", "--yes");

        Assert.Contains($"```console\n$ cfngen deploy shop-new.yaml --stack-name shop --yes\n{screen}```\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_is_the_one_that_the_page_shows()
    {
        var output = cloud.Run("deploy", New, "--stack-name", "shop", "--print-command").Output.Replace(New, "shop-new.yaml", StringComparison.Ordinal);

        Assert.Contains($"```console\n$ cfngen deploy shop-new.yaml --stack-name shop --print-command\n{output}```\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_tells_of_every_option()
    {
        var options = cloud.Run("deploy", "--help").Output.Split(' ', '\n', ',').Where(word => word.StartsWith("--", StringComparison.Ordinal) && word != "--help").ToList();

        Assert.Contains("--max-concurrency", options);
        Assert.All(options, option => Assert.Contains(option, page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_tells_of_every_exit_code()
    {
        Assert.All(Enum.GetValues<ExitCode>(), code => Assert.Contains($"\n| {((int)code).ToString(CultureInfo.InvariantCulture)} | ", page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_tells_of_every_line_of_json_and_what_stands_in_it()
    {
        cloud.Run("deploy", Old, "--stack-name", "shop", "--yes");

        var lines = cloud.Run("deploy", New, "--stack-name", "shop", "--yes", "--json").Output.TrimEnd('\n').Split('\n').Select(JObject.Parse).ToList();

        Assert.Equal(["step", "review", "begin", "event", "outcome"], lines.Select(line => (string?)line["kind"]).Distinct());
        Assert.All(
            lines.SelectMany(line => line.Properties()).Select(property => property.Name).Concat(lines.Select(line => (string)line["kind"]!)).Distinct(),
            name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }
}
