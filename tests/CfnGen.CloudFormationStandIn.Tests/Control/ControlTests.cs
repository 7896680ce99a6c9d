using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CfnGen.CloudFormationStandIn.Control;
using CfnGen.CloudFormationStandIn.Tests.Calling;

namespace CfnGen.CloudFormationStandIn.Tests.Control;

public sealed class ControlTests : IDisposable
{
    private readonly StandInCaller caller = new();
    private readonly HttpClient http;

    public ControlTests() => http = new() { BaseAddress = caller.StandIn.Endpoint };

    public void Dispose()
    {
        http.Dispose();
        caller.Dispose();
    }

    [Fact]
    public async Task Orders_faults_and_counts_them()
    {
        using var ordered = await http.PostAsJsonAsync("_stand-in/faults", new { action = "DescribeStacks", fault = "throttling" });
        using var answer = await caller.SendAsync("DescribeStacks");

        var state = await http.GetFromJsonAsync<JsonNode>("_stand-in/state");

        Assert.Equal((200, 400), ((int)ordered.StatusCode, (int)answer.StatusCode));
        Assert.Equal(1, state!["faultsInjected"]!.GetValue<int>());
        Assert.Equal(1, state["calls"]!["DescribeStacks"]!.GetValue<int>());
    }

    [Fact]
    public async Task Orders_resources_to_fail()
    {
        using var ordered = await http.PostAsJsonAsync("_stand-in/resources", new { logicalId = "One", order = "fail", step = "Create", reason = "Out of queues" });

        var status = await caller.DeployAsync(SampleTemplates.TwoQueues);

        Assert.Equal(200, (int)ordered.StatusCode);
        Assert.Equal("ROLLBACK_COMPLETE", status);
    }

    [Theory]
    [InlineData("faults", """{"fault": "earthquake"}""", 400)]
    [InlineData("resources", "{", 400)]
    [InlineData("nothing", "{}", 404)]
    public async Task Refuses_what_is_no_order(string address, string body, int expected)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        using var answer = await http.PostAsync(new Uri($"_stand-in/{address}", UriKind.Relative), content);

        Assert.Equal(expected, (int)answer.StatusCode);
    }

    [Fact]
    public void Options_are_words_with_values()
    {
        var options = CommandLine.Parse(["--port", "4000", "--speed", "60", "--secret", "other"]);

        Assert.Equal((4000, 60.0, "other"), (options.Port, options.Speed, options.Keys[0].Secret));
    }

    [Theory]
    [InlineData("--port")]
    [InlineData("--unknown", "1")]
    public void Options_that_are_none_are_refused(params string[] words)
    {
        Assert.Throws<FormatException>(() => CommandLine.Parse(words));
    }
}
