namespace CfnGen.Model.Tests.Values;

public sealed class CfnJsonTests
{
    [Fact]
    public void Holds_every_kind_of_value() =>
        Assert.Equal(
            """
            Value:
              text: a
              number: 1
              fraction: 0.5
              truth: true
              list:
                - 1
                - two
                - - three
              object:
                region: !Sub ${AWS::Region}-x
              record:
                Endpoint: a
                Protocol: email
              reference: !Ref AWS::StackName
              map:
                a: b
              names:
                - c
            """,
            new CfnJson
            {
                ["text"] = "a",
                ["number"] = 1,
                ["fraction"] = 0.5,
                ["truth"] = true,
                ["list"] = [1, "two", ["three"]],
                ["object"] = new() { ["region"] = $"{Aws.Region}-x" },
                ["record"] = new Declaration.TopicSubscription { Endpoint = "a", Protocol = "email" },
                ["reference"] = Aws.StackName,
                ["map"] = new CfnMap<CfnString> { ["a"] = "b" },
                ["names"] = (CfnList<CfnString>)["c"],
            }.AsYaml());

    [Fact]
    public void Refuses_a_key_twice()
    {
        var json = new CfnJson { ["a"] = 1 };

        Assert.Throws<ArgumentException>(() => json["a"] = 2);
    }

    [Fact]
    public void Refuses_to_grow_after_it_was_read()
    {
        var json = new CfnJson { ["a"] = 1 };
        _ = json.GetHashCode();

        Assert.Throws<InvalidOperationException>(() => json["b"] = 2);
    }

    [Fact]
    public void Takes_no_key_where_it_is_no_object()
    {
        CfnJson json = "text";

        Assert.Throws<InvalidOperationException>(() => json["b"] = 2);
    }

    [Fact]
    public void Gives_the_members_of_a_list() => Assert.Equal(["1", "2"], CfnJson.Create([1, 2]).Select(item => item.ToString()));

    [Fact]
    public void Has_no_members_where_it_is_no_list() => Assert.Throws<InvalidOperationException>(() => ((CfnJson)"a").ToList());
}
