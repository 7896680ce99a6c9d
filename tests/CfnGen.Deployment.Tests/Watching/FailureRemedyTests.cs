using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Tests.Watching;

public sealed class FailureRemedyTests
{
    [Theory]
    [InlineData("Action denied by stack policy: Statement [#1] does not allow [Update:Replace] for resource [*]", "StackPolicy")]
    [InlineData("Failed to receive 1 resource signal(s) within the specified duration", "--disable-rollback")]
    [InlineData("Received 1 FAILURE signal(s) out of 2. Unable to satisfy 100% MinSuccessfulInstancesPercent requirement", "cfn-init-output.log")]
    [InlineData("web-data already exists", "another name")]
    [InlineData("User: arn:aws:iam::123456789012:user/ci is not authorized to perform: sns:CreateTopic on resource: *", "--role-arn")]
    [InlineData("No export named network-Vpc found. Rollback requested by user.", "exports it first")]
    [InlineData("Error occurred during operation 'ECS Deployment Circuit Breaker was triggered'.", "describe-tasks")]
    public void Says_what_to_do_about_failures_that_everybody_meets(string reason, string remedy)
    {
        var said = FailureRemedy.Of(Events.Of("Resource", "UPDATE_FAILED", reason));

        Assert.Contains(remedy, said, StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_guess()
    {
        var said = FailureRemedy.Of(Events.Of("Resource", "UPDATE_FAILED", "Something that nobody has seen before."));

        Assert.Null(said);
    }
}
