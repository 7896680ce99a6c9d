using CfnGen.Deployment.ChangeSets;
using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Tests.ChangeSets;

public sealed class ChangeSetNameTests
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 2, 12, 0, 0, TimeSpan.Zero);
    private static readonly WantedStack Web = new() { Name = "web", Template = new("Resources: {}"), Parameters = [new("Size", "2")] };

    [Fact]
    public void Has_a_form_that_CloudFormation_takes_for_names_and_tokens()
    {
        var name = ChangeSetName.Of(Web, Noon).ToString();

        Assert.Matches("^cfngen-[0-9a-f]{16}-20260102120000-[0-9a-f]{8}$", name);
    }

    [Fact]
    public void Differs_for_two_runs_at_the_same_time()
    {
        var names = new[] { ChangeSetName.Of(Web, Noon), ChangeSetName.Of(Web, Noon) };

        Assert.Equal(2, names.Distinct().Count());
    }

    [Fact]
    public void Is_recognised_in_the_id_that_CloudFormation_makes_of_it()
    {
        var name = ChangeSetName.Of(Web, Noon);

        var recognised = ChangeSetName.Recognise($"arn:aws:cloudformation:eu-west-1:123456789012:changeSet/{name}/5b1f2c1e-0000-4000-8000-000000000000");

        Assert.Equal(name, recognised);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("cfngen-")]
    [InlineData("cfngen-by-hand")]
    [InlineData("arn:aws:cloudformation:eu-west-1:123456789012:changeSet/awscli-cloudformation-package-deploy-1700000000/5b1f2c1e")]
    public void Does_not_recognise_those_of_others(string? nameOrId)
    {
        var recognised = ChangeSetName.Recognise(nameOrId);

        Assert.Null(recognised);
    }

    [Fact]
    public void Tells_whether_it_makes_what_is_wanted()
    {
        var name = ChangeSetName.Of(Web, Noon);

        var verdicts = new[]
        {
            name.Makes(Web),
            name.Makes(Web with { Template = new("Resources: {} ") }),
            name.Makes(Web with { Parameters = [new("Size", "3")] }),
            name.Makes(Web with { Parameters = [new("Size", null)] }),
            name.Makes(Web with { Tags = [new("Owner", "me")] }),
            name.Makes(Web with { RoleArn = "arn:aws:iam::123456789012:role/Deploy" }),
        };

        Assert.Equal([true, false, false, false, false, false], verdicts);
    }

    [Fact]
    public void Derives_nothing_from_a_secret()
    {
        var name = ChangeSetName.Of(Web with { Parameters = [new("Password", "one", IsSecret: true)] }, Noon);

        Assert.True(name.Makes(Web with { Parameters = [new("Password", "two", IsSecret: true)] }));
    }
}
