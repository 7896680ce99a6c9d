using System.Xml.Linq;
using CfnGen.Planning.Capacity.Timelines;
using CfnGen.Planning.Tests.Capacity.Groups;
using CfnGen.Planning.Tests.Capacity.Services;

namespace CfnGen.Planning.Tests.Capacity.Timelines;

public sealed class TimelineTests
{
    private readonly GroupTemplate before = new()
    {
        UpdatePolicy = GroupTemplate.Rolling("MinInstancesInService: 2, MaxBatchSize: 1, PauseTime: PT15M, WaitOnResourceSignals: true, SuspendProcesses: [HealthCheck, ReplaceUnhealthy, AZRebalance, AlarmNotification, ScheduledActions]"),
    };

    [Fact]
    public Task Writes_a_rolling_update_as_text()
    {
        var text = TimelineText.Of(Forecasts.Single($"{before}", $"{before with { Image = "ami-2" }}"));

        return VerifyXunit.Verifier.Verify(text);
    }

    [Fact]
    public Task Writes_the_trap_as_text()
    {
        var text = TimelineText.Of(Forecasts.Single($"{before}", $"{before with { Content = "two" }}"));

        return VerifyXunit.Verifier.Verify(text);
    }

    [Fact]
    public Task Writes_a_deployment_of_a_service_as_text()
    {
        var service = new ServiceTemplate { Deployment = "MinimumHealthyPercent: 50, MaximumPercent: 150, DeploymentCircuitBreaker: {Enable: true, Rollback: true}" };

        var text = TimelineText.Of(Forecasts.Single($"{service}", $"{service with { Image = "web:2" }}"));

        return VerifyXunit.Verifier.Verify(text);
    }

    [Fact]
    public Task Draws_two_groups_below_each_other()
    {
        var one = Forecasts.Single($"{before}", $"{before with { Image = "ami-2" }}");
        var other = Forecasts.Single($"{before}", $"{before with { Image = "ami-2" }}", new() { LiveSize = 4 }) with { LogicalId = "Other" };

        return VerifyXunit.Verifier.Verify(TimelineSvg.Of([one, other]), "svg");
    }

    [Fact]
    public void Draws_wellformed_XML_that_needs_nothing_else()
    {
        var update = Forecasts.Single($"{before}", $"{before with { Image = "ami-2" }}") with { LogicalId = "A<&>B" };

        var svg = XDocument.Parse(TimelineSvg.Of([update]));

        Assert.Contains(svg.Descendants().Select(element => element.Value), text => text.StartsWith("A<&>B: rolling update", StringComparison.Ordinal));
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "script" or "image" or "use");
        Assert.DoesNotContain(svg.Descendants().Attributes(), attribute => attribute.Name.LocalName is "href" || attribute.Value.Contains("url(", StringComparison.Ordinal));
    }

    [Fact]
    public void Draws_a_sentence_where_nothing_moves()
    {
        var update = Forecasts.Single($"{before}", $"{before with { Content = "two" }}");

        var svg = TimelineSvg.Of([update]);

        Assert.Contains("No instance or task is replaced.", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Puts_many_instances_into_a_bar_that_fits()
    {
        var old = before with { MinSize = 100, MaxSize = 200 };

        var text = TimelineText.Of(Forecasts.Single($"{old}", $"{old with { Image = "ami-2" }}"));

        Assert.All(text.Split('\n'), line => Assert.True(line.Count(character => character == '#') <= 24));
    }
}
