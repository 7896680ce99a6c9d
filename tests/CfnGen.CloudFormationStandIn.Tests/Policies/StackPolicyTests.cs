using CfnGen.CloudFormationStandIn.Policies;
using CfnGen.CloudFormationStandIn.Tests.Calling;

namespace CfnGen.CloudFormationStandIn.Tests.Policies;

public sealed class StackPolicyTests : IDisposable
{
    private const string KeepsQueues = """
        {"Statement": [
          {"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "*"},
          {"Effect": "Deny", "Action": ["Update:Replace", "Update:Delete"], "Principal": "*", "Resource": "LogicalResourceId/Queue*"}
        ]}
        """;

    private readonly StandInCaller caller = new();

    public void Dispose() => caller.Dispose();

    [Theory]
    [InlineData("Update:Modify", "Queue", false)]
    [InlineData("Update:Replace", "Queue", true)]
    [InlineData("Update:Delete", "QueueForOrders", true)]
    [InlineData("Update:Delete", "Topic", false)]
    public void Denies_what_a_statement_denies(string action, string logicalId, bool expected)
    {
        var denial = StackPolicy.Parse(KeepsQueues).Denies(action, logicalId, "AWS::SQS::Queue");

        Assert.Equal(expected, denial is not null);
    }

    [Fact]
    public void Denies_what_no_statement_allows()
    {
        var denial = StackPolicy.Parse("""{"Statement": [{"Effect": "Allow", "Action": "Update:Modify", "Principal": "*", "Resource": "*"}]}""")
            .Denies("Update:Delete", "Queue", "AWS::SQS::Queue");

        Assert.StartsWith("Action not allowed by stack policy", denial, StringComparison.Ordinal);
    }

    [Fact]
    public void Speaks_of_types()
    {
        var policy = StackPolicy.Parse("""
            {"Statement": [
              {"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "*"},
              {"Effect": "Deny", "Action": "Update:*", "Principal": "*", "Resource": "*", "Condition": {"StringEquals": {"ResourceType": ["AWS::SQS::Queue"]}}}
            ]}
            """);

        Assert.NotNull(policy.Denies("Update:Modify", "Any", "AWS::SQS::Queue"));
        Assert.Null(policy.Denies("Update:Modify", "Any", "AWS::SNS::Topic"));
    }

    [Fact]
    public async Task Takes_an_update_back_that_does_what_it_denies()
    {
        await caller.DeployAsync(SampleTemplates.QueueAndTopic);
        await caller.CallAsync("SetStackPolicy", ("StackName", "shop"), ("StackPolicyBody", KeepsQueues));

        var status = await caller.DeployAsync(SampleTemplates.OtherQueueAndTopic, "UPDATE");
        var events = await caller.EventsAsync();

        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", status);
        Assert.Contains("Queue UPDATE_FAILED: Action denied by stack policy: Statement [#2] does not allow [Update:Replace] for resource [LogicalResourceId/Queue];", events);
    }

    [Fact]
    public async Task That_is_none_is_refused()
    {
        await caller.DeployAsync(SampleTemplates.TwoQueues);

        var refusal = await Assert.ThrowsAsync<CallFailedException>(() => caller.CallAsync("SetStackPolicy", ("StackName", "shop"), ("StackPolicyBody", "{")));

        Assert.Equal("Error validating stack policy: Not well-formed JSON", refusal.Words);
    }
}
