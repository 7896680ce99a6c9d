using CfnGen.Cli.Connecting;
using CfnGen.Cli.Tests.Stacks;
using CfnGen.Model;

namespace CfnGen.Cli.Tests.Connecting;

public sealed class StackHandleTests
{
    private static readonly AwsChoice Nothing = new(null, null, null);
    private static readonly DeploymentEnvironment Test = new() { Name = "test", Region = "eu-west-1" };

    [Theory]
    [InlineData("See 'cfngen status shop'.")]
    [InlineData("It isn't there: 'cfngen rollback shop --continue --skip A', or 'cfngen delete shop'.")]
    public void Leaves_a_command_as_it_is_that_needs_nothing_more(string sentence)
    {
        var completed = new StackHandle("shop", Nothing).Complete(sentence);

        Assert.Equal(sentence, completed);
    }

    [Theory]
    [InlineData("See 'cfngen status shop'.", "See 'cfngen status shop --region eu-west-1 --profile dev --endpoint-url http://localhost:1'.")]
    [InlineData("It isn't: 'cfngen events shop --follow'!", "It isn't: 'cfngen events shop --follow --region eu-west-1 --profile dev --endpoint-url http://localhost:1'!")]
    [InlineData("'cfngen delete shop' or 'cfngen rollback shop'", "'cfngen delete shop --region eu-west-1 --profile dev --endpoint-url http://localhost:1' or 'cfngen rollback shop --region eu-west-1 --profile dev --endpoint-url http://localhost:1'")]
    [InlineData("Run 'aws cloudformation describe-stacks'", "Run 'aws cloudformation describe-stacks --region eu-west-1 --profile dev --endpoint-url http://localhost:1'")]
    [InlineData("Run 'cfngen generate' in 'shop'", "Run 'cfngen generate' in 'shop'")]
    public void Adds_what_the_user_gave(string sentence, string expected)
    {
        var completed = new StackHandle("shop", new("dev", "eu-west-1", "http://localhost:1")).Complete(sentence);

        Assert.Equal(expected, completed);
    }

    [Fact]
    public void Adds_the_environment_to_our_own_commands_and_the_region_to_others()
    {
        var handle = Handles(Region("eu-west-1")).Single();

        var completed = handle.Complete("'cfngen status test-network', 'cfngen bucket', 'aws cloudformation describe-stacks'");

        Assert.Equal("'cfngen status test-network --env test', 'cfngen bucket --region eu-west-1', 'aws cloudformation describe-stacks --region eu-west-1'", completed);
    }

    [Fact]
    public void Names_the_stack_where_the_sentence_does_not()
    {
        var handle = Handles(Region("eu-west-1")).Single();

        var completed = handle.Complete("See with 'cfngen status', 'cfngen events', and run 'cfngen deploy --recreate'.");

        Assert.Equal("See with 'cfngen status test-network --env test', 'cfngen events test-network --env test', and run 'cfngen deploy test-network --recreate --env test'.", completed);
    }

    [Fact]
    public void Names_the_region_of_stacks_of_one_name_and_finds_them_by_their_deployments()
    {
        var handles = Handles(Region("eu-west-1"), Region("us-east-1", "far"));

        var there = handles[1];

        Assert.Equal(["test-network (eu-west-1)", "test-network (us-east-1)"], handles.Select(handle => handle.ToString()));
        Assert.Equal("'cfngen status far --env test'", there.Complete("'cfngen status test-network'"));
    }

    [Fact]
    public void Calls_a_stack_that_was_named_by_its_id_by_its_name()
    {
        var handle = new StackHandle("arn:aws:cloudformation:eu-west-1:111122223333:stack/shop/1b2c", Nothing);

        Assert.Equal("shop", handle.ToString());
    }

    private static Deployment<NetworkStack> Region(string region, string? name = null) => new() { Environment = Test, Region = region, Name = name, StackName = "test-network" };

    private static IReadOnlyList<StackHandle> Handles(params Model.Deployment[] deployments) =>
        StackHandle.Of(DeploymentPlan.Of(deployments, [new NetworkStack()]).Deployments, Nothing);
}
