using System.Text.Json.Nodes;
using CfnGen.CloudFormationStandIn.Tests.Calling;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.CloudFormationStandIn.Tests.Templates;

/// <summary>What the repository deploys must deploy here, in the order in which it is deployed.</summary>
public sealed class RepositoryStacksTests : IDisposable
{
    private readonly StandInCaller caller = new(options => options with { Templates = All() });

    public void Dispose() => caller.Dispose();

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public async Task Every_stack_of_an_environment_is_created(string environment)
    {
        var states = new List<string?>();

        foreach (var stack in Deployed(environment))
        {
            states.Add($"{stack} {await DeployAsync(environment, stack)}");
        }

        Assert.NotEmpty(states);
        Assert.All(states, state => Assert.EndsWith(" CREATE_COMPLETE", state, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Deployed(string environment)
    {
        var stacks = Directory.EnumerateFiles(RepositoryRoot.Combine($"output/{environment}"), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)!);

        // Networks export to all, bastions and clusters to those that use them.
        string[] first = ["network", "bastion", "kafka"];
        return stacks.OrderBy(stack => Array.IndexOf(first, stack) is var place and >= 0 ? place : first.Length).ThenBy(stack => stack, StringComparer.Ordinal);
    }

    private async Task<string?> DeployAsync(string environment, string stack)
    {
        var file = JsonNode.Parse(await File.ReadAllTextAsync(RepositoryRoot.Combine($"output/{environment}/{stack}.json")))!;
        var parameters = file["Parameters"]?.AsObject().SelectMany((parameter, index) => new (string, string)[]
        {
            ($"Parameters.member.{index + 1}.ParameterKey", parameter.Key),
            ($"Parameters.member.{index + 1}.ParameterValue", parameter.Value!.GetValue<string>()),
        });
        var name = $"{environment}-{stack}";
        await caller.CallAsync("CreateStack",
        [
            ("StackName", name),
            ("TemplateURL", Address(stack)),
            ("Capabilities.member.1", "CAPABILITY_NAMED_IAM"),
            ("Capabilities.member.2", "CAPABILITY_AUTO_EXPAND"),
            .. parameters ?? [],
        ]);
        return caller.End(name);
    }

    private static Dictionary<string, string> All() =>
        Directory.EnumerateFiles(RepositoryRoot.Combine("output"), "*.yaml").ToDictionary(path => Address(Path.GetFileNameWithoutExtension(path)), File.ReadAllText, StringComparer.Ordinal);

    private static string Address(string stack) => $"https://templates.s3.eu-west-1.amazonaws.com/{stack}.yaml";
}
