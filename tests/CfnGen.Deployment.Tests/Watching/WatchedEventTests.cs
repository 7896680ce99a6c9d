using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Tests.Watching;

public sealed class WatchedEventTests
{
    [Fact]
    public void Tells_what_a_hook_of_the_account_said()
    {
        var answer = new StackEvent
        {
            LogicalResourceId = "Bucket", ResourceStatus = ResourceStatus.CREATE_IN_PROGRESS,
            HookType = "Example::S3::Encryption", HookStatus = HookStatus.HOOK_COMPLETE_FAILED, HookStatusReason = "Encrypt it.",
        };

        var seen = WatchedEvent.Of(answer, []);

        Assert.Equal("Example::S3::Encryption (HOOK_COMPLETE_FAILED): Encrypt it.", seen.Reason);
    }

    [Fact]
    public void Tells_the_reason_of_the_resource_where_it_has_one()
    {
        var answer = new StackEvent { LogicalResourceId = "Bucket", ResourceStatus = ResourceStatus.CREATE_FAILED, ResourceStatusReason = "Taken.", HookStatusReason = "Fine." };

        var seen = WatchedEvent.Of(answer, []);

        Assert.Equal("Taken.", seen.Reason);
    }
}
