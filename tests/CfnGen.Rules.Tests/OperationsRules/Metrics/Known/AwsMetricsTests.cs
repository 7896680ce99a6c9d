using CfnGen.Rules.OperationsRules.Metrics.Known;

namespace CfnGen.Rules.Tests.OperationsRules.Metrics.Known;

public sealed class AwsMetricsTests
{
    public static TheoryData<string> Listed => [.. AwsMetrics.Listed];

    [Theory]
    [MemberData(nameof(Listed))]
    public void A_namespace_has_metrics_and_no_name_twice(string name)
    {
        var known = AwsMetrics.Find(name);

        Assert.NotNull(known);
        Assert.NotEmpty(known.Metrics);
        Assert.Distinct(known.Metrics);
    }

    [Theory]
    [MemberData(nameof(Listed))]
    public void A_listed_namespace_is_one_of_AWSs(string name)
    {
        var meant = AwsNamespaces.Meant(name);

        Assert.Null(meant);
    }

    [Fact]
    public void Knows_units_and_dimensions()
    {
        var known = AwsMetrics.Find("AWS/ELB")!;

        Assert.Equal("Seconds", known.Units["Latency"]);
        Assert.Equal(["AvailabilityZone", "LoadBalancerName"], known.Dimensions);
    }
}
