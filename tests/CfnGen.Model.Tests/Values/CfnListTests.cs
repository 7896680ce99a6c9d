namespace CfnGen.Model.Tests.Values;

public sealed class CfnListTests
{
    private static readonly CfnList<CfnString> OfDeployTime = Fn.Split(",", Fn.ImportValue("subnets"));

    [Fact]
    public void Has_the_members_of_a_collection_expression()
    {
        CfnList<CfnString> list = ["a", $"{Aws.Region}", .. (CfnList<CfnString>)["b"]];

        Assert.Equal(3, list.Count);
        Assert.Equal("b", list[2].ToString());
    }

    [Fact]
    public void Cannot_be_enumerated_where_only_deploy_time_knows_it()
    {
        var error = Assert.Throws<InvalidOperationException>(() => OfDeployTime.Select(item => item.ToString()).ToList());

        Assert.Equal(
            "!Split [,, !ImportValue subnets] is a list that only deploy time knows, so its members cannot be enumerated here: take one with Fn.Select, or join them with Fn.Join.",
            error.Message);
    }

    [Fact]
    public void Has_no_count_where_only_deploy_time_knows_it() => Assert.Throws<InvalidOperationException>(() => OfDeployTime.Count);

    [Fact]
    public void Gives_a_member_where_only_deploy_time_knows_it() =>
        Assert.Equal("Value: !Select [1, !Split [',', !ImportValue subnets]]", Fn.Select(1, OfDeployTime).AsYaml());

    [Fact]
    public void Refuses_a_missing_member()
    {
        CfnList<CfnString> list = ["a", null!];

        Assert.Throws<InvalidOperationException>(() => list.AsYaml());
    }

    [Fact]
    public void Is_compared_by_content()
    {
        Assert.True(((CfnList<CfnString>)["a", "b"]).Equals((CfnList<CfnString>)["a", "b"]));
        Assert.False(((CfnList<CfnString>)["a", "b"]).Equals((CfnList<CfnString>)["b", "a"]));
    }

    [Fact]
    public void Holds_records_too() =>
        Assert.Equal(
            """
            Value:
              - Endpoint: a
                Protocol: email
            """,
            ((CfnList<Declaration.TopicSubscription>)[new() { Endpoint = "a", Protocol = "email" }]).AsYaml());
}
