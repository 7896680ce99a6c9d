using CfnGen.Deployment.Deleting;
using CfnGen.Deployment.Tests.Stacks;

namespace CfnGen.Deployment.Tests.Deleting;

public sealed class DeletionObstaclesTests
{
    private static readonly DoomedResource[] HalfGone =
    [
        new(SomeStack.Resource("Bucket", "DELETE_FAILED"), ResourceFate.Deleted),
        new(SomeStack.Resource("Topic", "CREATE_COMPLETE"), ResourceFate.Deleted),
        new(SomeStack.Resource("Nested/Vpc", "DELETE_FAILED"), ResourceFate.Deleted),
    ];

    [Theory]
    [InlineData("CREATE_COMPLETE")]
    [InlineData("UPDATE_ROLLBACK_FAILED")]
    [InlineData("REVIEW_IN_PROGRESS")]
    [InlineData("CREATE_IN_PROGRESS")]
    [InlineData("DELETE_IN_PROGRESS")]
    public void Finds_nothing_in_the_way_of_a_stack_that_CloudFormation_deletes(string status)
    {
        var obstacle = DeletionObstacles.Of(SomeStack.Of(status), [], [], []);

        Assert.Null(obstacle);
    }

    [Fact]
    public void Says_how_the_protection_is_taken_away()
    {
        var obstacle = DeletionObstacles.Of(SomeStack.Of("CREATE_COMPLETE", isProtected: true), [], [], []);

        Assert.Contains("--no-enable-termination-protection --stack-name web", obstacle, StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_delete_under_a_running_update()
    {
        var obstacle = DeletionObstacles.Of(SomeStack.Of("UPDATE_IN_PROGRESS"), [], [], []);

        Assert.StartsWith("Another operation runs on it (UPDATE_IN_PROGRESS).", obstacle, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_those_who_import_and_what()
    {
        var obstacle = DeletionObstacles.Of(SomeStack.Of("CREATE_COMPLETE"), [], [new("web-VPC", ["shop", "bank"]), new("web-Zone", ["shop"])], []);

        Assert.Equal("Others need what it exports: shop, bank import web-VPC; shop imports web-Zone. Delete them first, or with it in one command.", obstacle);
    }

    [Fact]
    public void Leaves_behind_only_after_a_deletion_that_failed()
    {
        var obstacle = DeletionObstacles.Of(SomeStack.Of("CREATE_COMPLETE"), HalfGone, [], ["Bucket"]);

        Assert.Contains("'DeletionPolicy: Retain'", obstacle, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_behind_what_could_not_be_deleted()
    {
        var obstacle = DeletionObstacles.Of(SomeStack.Of("DELETE_FAILED"), HalfGone, [], ["Bucket"]);

        Assert.Null(obstacle);
    }

    [Theory]
    [InlineData("Topic")]
    [InlineData("Vpc")]
    [InlineData("Bukket")]
    public void Leaves_nothing_else_behind(string retained)
    {
        var obstacle = DeletionObstacles.Of(SomeStack.Of("DELETE_FAILED"), HalfGone, [], [retained]);

        Assert.Equal($"{retained} cannot be left behind with --retain: only what failed to be deleted can, which is Bucket.", obstacle);
    }
}
