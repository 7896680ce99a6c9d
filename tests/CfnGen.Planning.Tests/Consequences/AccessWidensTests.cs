using CfnGen.Planning.Access;
using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Consequences;

public sealed class AccessWidensTests
{
    [Fact]
    public void Says_who_may_do_what()
    {
        var plan = Plans.Between(Queue("'111122223333'", "sqs:SendMessage"), Queue("'*'", "sqs:ReceiveMessage"));

        var consequence = Assert.Single(plan.Consequences);
        Assert.Equal((ConsequenceKind.AccessWidened, Weight.Alarm, "Door"), (consequence.Kind, consequence.Weight, consequence.Subject));
        Assert.Equal("Everybody may now do sqs:ReceiveMessage on queue Work.", consequence.Sentence);
        Assert.Equal(["Name accounts, roles or services as principals, or add a condition such as aws:SourceArn or aws:PrincipalOrgID."], consequence.Remedy);
    }

    [Fact]
    public void Says_nothing_of_what_gets_narrower()
    {
        var plan = Plans.Between(Queue("'*'", "sqs:SendMessage"), Queue("'111122223333'", "sqs:SendMessage"));

        Assert.Empty(plan.Consequences);
        Assert.Equal([AccessEffect.Narrows, AccessEffect.None], plan.AccessChanges.Select(change => change.Effect));
    }

    private static string Queue(string account, string action) => $$"""
        Resources:
          Work: {Type: AWS::SQS::Queue}
          Door:
            Type: AWS::SQS::QueuePolicy
            Properties:
              Queues: [!Ref Work]
              PolicyDocument: {Statement: [{Effect: Allow, Principal: {AWS: {{account}} }, Action: '{{action}}', Resource: '*'}]}
        """;
}
