namespace CfnGen.Planning.Tests.Comparison;

/// <summary>How a change inside a list is named.</summary>
public sealed class ListTests
{
    [Theory]
    [InlineData("[a, b, c]", "[a, x, c]", "Properties.SecurityGroups[1]")]
    [InlineData("[a, b, c]", "[new, a, b, c]", "Properties.SecurityGroups[0]")]
    [InlineData("[a, b, c]", "[a, c]", "Properties.SecurityGroups[1]")]
    [InlineData("[a, b, c]", "[a, c, b]", "Properties.SecurityGroups")]
    [InlineData("[a, a]", "[a]", "Properties.SecurityGroups[1]")]
    [InlineData("[]", "[a]", "Properties.SecurityGroups[0]")]
    public void A_change_of_a_list_has_one_place(string before, string after, string path)
    {
        var plan = Plans.Between(Balancer($"SecurityGroups: {before}"), Balancer($"SecurityGroups: {after}"));

        Assert.Equal([path], Paths(plan));
    }

    [Theory]
    [InlineData("[{Key: a, Value: 1}, {Key: b, Value: 2}]", "[{Key: b, Value: 2}, {Key: a, Value: 1}]", "")]
    [InlineData("[{Key: a, Value: 1}, {Key: b, Value: 2}]", "[{Key: b, Value: 3}, {Key: a, Value: 1}]", "Properties.Tags[b].Value")]
    [InlineData("[{Key: a, Value: 1}, {Key: b, Value: 2}]", "[{Key: a, Value: 1}]", "Properties.Tags[b]")]
    [InlineData("[{Key: a, Value: 1}, {Key: b, Value: 2}]", "[{Key: a, Value: 1}, {Key: c, Value: 2}]", "Properties.Tags[c].Key")]
    public void Items_with_names_are_told_by_them(string before, string after, string path)
    {
        var plan = Plans.Between(Balancer($"Tags: {before}"), Balancer($"Tags: {after}"));

        Assert.Equal(path.Length == 0 ? [] : [path], Paths(plan));
    }

    private static IEnumerable<string> Paths(Plan plan) => plan.Resources.SelectMany(resource => resource.Changes).Select(change => change.Path);

    private static string Balancer(string property) => $"Resources: {{Front: {{Type: AWS::ElasticLoadBalancingV2::LoadBalancer, Properties: {{{property}}}}}}}";
}
