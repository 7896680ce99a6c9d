using System.Globalization;
using CfnGen.Cli.Checking;
using CfnGen.Cli.Tests.Stacks;
using CfnGen.Rules.Configuration;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Checking;

public sealed class TargetQueueTests : IDisposable
{
    private const int Many = 200;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Gives_what_it_finds_in_the_order_of_the_targets()
    {
        var targets = new List<CheckTarget>();
        for (var index = 0; index < Many; index++)
        {
            var name = $"T{index.ToString(CultureInfo.InvariantCulture)}";
            targets.Add(FileOf($"{name}.yaml", $"Resources: {{{name}: {{Type: 'AWS::SNS::Topic', Properties: {{Displayname: a}}}}}}"));
        }

        var done = new TargetQueue(targets, RuleSettings.Standard, CancellationToken.None).CheckAll();

        Assert.Equal(
            targets.Select((target, index) => (target, $"Resources/T{index}/Properties/Displayname")),
            done.Select(one => (one.Target, Assert.Single(one.Source!.Findings).Path)));
    }

    [Fact]
    public void Keeps_the_failure_of_one_beside_what_it_finds_in_others()
    {
        var targets = new[] { CheckTarget.Of(new BrokenStack()), CheckTarget.Of(new GreetingStack()) };

        var done = new TargetQueue(targets, RuleSettings.Standard, CancellationToken.None).CheckAll();

        Assert.Equal([true, false], done.Select(one => one.Failure is not null));
    }

    [Fact]
    public void Stops_when_it_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        var failure = Record.Exception(() => new TargetQueue([FileOf("a.yaml", "Resources: {}")], RuleSettings.Standard, cancellation.Token).CheckAll());

        Assert.IsType<OperationCanceledException>(failure);
    }

    private CheckTarget FileOf(string name, string text) => CheckTarget.OfFile(folder.Write(name, text));
}
