using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Tests.Watching;

public sealed class FailureChainTests
{
    [Fact]
    public void Keeps_the_first_failure_first()
    {
        var chain = ChainOf(
            Events.Of("Bucket", "CREATE_FAILED", "web-data already exists"),
            Events.Of("Queue", "CREATE_FAILED", "Access denied"));

        Assert.Equal(["Bucket", "Queue"], chain.Causes.Select(cause => cause.Name));
    }

    [Theory]
    [InlineData("Resource creation cancelled")]
    [InlineData("Resource creation Cancelled")]
    [InlineData("Resource update cancelled")]
    public void Counts_those_that_were_cancelled_because_of_it(string reason)
    {
        var chain = ChainOf(Events.Of("Bucket", "CREATE_FAILED", "web-data already exists"), Events.Of("Topic", "CREATE_FAILED", reason));

        Assert.Equal((1, 1), (chain.Causes.Count, chain.Cancelled));
    }

    [Fact]
    public void Takes_the_failure_in_a_nested_stack_for_the_cause_and_that_of_the_nested_stack_for_its_echo()
    {
        var chain = ChainOf(
            Events.Of("Vpc", "CREATE_FAILED", "The maximum number of VPCs has been reached.", "AWS::EC2::VPC", "Network"),
            Events.Of("Network", "CREATE_FAILED", "Embedded stack was not successfully created", "AWS::CloudFormation::Stack"));

        Assert.Equal(["Network/Vpc"], chain.Causes.Select(cause => cause.Name));
    }

    [Fact]
    public void Takes_it_for_the_cause_also_when_its_echo_was_read_first()
    {
        var chain = ChainOf(
            Events.Of("Network", "CREATE_FAILED", "Embedded stack was not successfully created", "AWS::CloudFormation::Stack"),
            Events.Of("Vpc", "CREATE_FAILED", "The maximum number of VPCs has been reached.", "AWS::EC2::VPC", "Network"));

        Assert.Equal(["Network/Vpc"], chain.Causes.Select(cause => cause.Name));
    }

    [Fact]
    public void Does_not_take_the_stack_itself_for_a_cause()
    {
        var chain = ChainOf(Events.OfStack("UPDATE_ROLLBACK_FAILED", "The following resource(s) failed to update: [Topic]."));

        Assert.Empty(chain.Causes);
    }

    private static FailureChain ChainOf(params WatchedEvent[] events)
    {
        var progress = new StackProgress();
        foreach (var seen in events)
        {
            progress.Add(seen);
        }

        return progress.Failures;
    }
}
