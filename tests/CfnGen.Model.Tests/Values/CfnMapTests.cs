namespace CfnGen.Model.Tests.Values;

public sealed class CfnMapTests
{
    [Fact]
    public void Keeps_the_order_of_the_author() =>
        Assert.Equal(
            """
            Value:
              b: '1'
              a: !Ref AWS::Region
            """,
            new CfnMap<CfnString> { ["b"] = "1", ["a"] = Aws.Region }.AsYaml());

    [Fact]
    public void Refuses_a_key_twice()
    {
        var map = new CfnMap<CfnString> { ["a"] = "1" };

        Assert.Throws<ArgumentException>(() => map["a"] = "2");
    }

    [Fact]
    public void Refuses_to_grow_after_it_was_read()
    {
        var map = new CfnMap<CfnString> { ["a"] = "1" };
        _ = map.AsYaml();

        Assert.Throws<InvalidOperationException>(() => map["b"] = "2");
    }

    [Fact]
    public void Gives_a_copy_with_another_value_or_one_more()
    {
        var map = new CfnMap<CfnString> { ["a"] = "1", ["b"] = "2" };

        var copy = map.With("a", "3").With("c", "4");

        Assert.Equal(["a", "b", "c"], copy.Select(entry => entry.Key));
        Assert.Equal("3", copy["a"].ToString());
        Assert.Equal("1", map["a"].ToString());
    }

    [Fact]
    public void Tells_a_key_that_is_not_there() => Assert.Throws<KeyNotFoundException>(() => new CfnMap<CfnString>()["a"]);

    [Fact]
    public void Cannot_be_looked_at_where_only_deploy_time_knows_it()
    {
        CfnMap<CfnString> map = Fn.ImportValue("tags");

        Assert.Throws<InvalidOperationException>(() => map["a"]);
    }
}
