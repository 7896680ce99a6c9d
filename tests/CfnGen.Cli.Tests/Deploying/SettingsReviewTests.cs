using CfnGen.Cli.Tests.Running;
using CfnGen.Cli.Tests.Stacks;
using CfnGen.Model;
using Newtonsoft.Json.Linq;

namespace CfnGen.Cli.Tests.Deploying;

/// <summary>What a deployment sets beside the template is shown and asked for like the rest.</summary>
public sealed class SettingsReviewTests : IDisposable
{
    private static readonly DeploymentEnvironment Test = new() { Name = "test", Region = "eu-west-1" };

    private readonly Cloud cloud = new();

    public void Dispose() => cloud.Dispose();

    [Fact]
    public void Shows_it_before_the_question_of_a_new_stack()
    {
        cloud.Person = new Person("n");

        var result = Deploy(isProtected: true);

        Assert.StartsWith(
            "test-greeting: a new stack of 1 resource\n+ Greeting  AWS::SSM::Parameter: added\n~ stack policy: is set\n~ termination protection: off → on\ntest-greeting: refused\n",
            result.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_when_nothing_else_changes()
    {
        Deploy(isProtected: false, "--yes");
        var person = new Person("n");
        cloud.Person = person;

        var result = Deploy(isProtected: true);

        Assert.Equal(6, result.ExitCode);
        Assert.Equal(["Deploy test-greeting? [y/N] "], person.Questions);
        Assert.StartsWith("test-greeting: nothing in the template changes, only what stands beside it\n~ termination protection: off → on\ntest-greeting: refused\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_shows_it_where_nothing_is_executed()
    {
        Deploy(isProtected: false, "--yes");

        var result = Deploy(isProtected: true, "--no-execute");

        Assert.Equal(0, result.ExitCode);
        Assert.EndsWith("test-greeting: shown only\nThere is no change set for that: only a deployment sets it.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_machines_of_it()
    {
        Deploy(isProtected: false, "--yes");

        var lines = Deploy(isProtected: true, "--yes", "--json").Output.TrimEnd('\n').Split('\n').Select(JObject.Parse);

        var review = lines.Single(line => (string?)line["kind"] == "review");
        Assert.Equal("""[{"setting":"termination protection","before":"off","after":"on"}]""", review["settings"]!.ToString(Newtonsoft.Json.Formatting.None));
    }

    private RunResult Deploy(bool isProtected, params string[] options)
    {
        Stack[] stacks = [new GreetingStack()];
        Model.Deployment[] deployments = [new Deployment<GreetingStack> { Environment = Test, TerminationProtection = isProtected }];
        cloud.Run(stacks, deployments, "generate", "-o", cloud.Output);
        return cloud.Run(stacks, deployments, ["deploy", .. options, "--env", "test", "-o", cloud.Output]);
    }
}
