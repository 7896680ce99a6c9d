using CfnGen.Deployment.Tests.Scripting;

namespace CfnGen.Deployment.Tests.CloudFormation.ChangeSets;

public sealed class DescribeChangeSetTests
{
    [Fact]
    public async Task Tells_a_set_without_changes_from_one_that_failed_otherwise()
    {
        using var client = new ScriptedAws().Results("DescribeChangeSet",
            """
            <ChangeSetId>arn:aws:cloudformation:eu-west-1:123456789012:changeSet/cfngen-1/3e1</ChangeSetId>
            <Status>FAILED</Status>
            <ExecutionStatus>UNAVAILABLE</ExecutionStatus>
            <StatusReason>The submitted information didn't contain changes. Submit different information to create a change set.</StatusReason>
            <Changes/>
            """).Client();

        var set = await client.DescribeChangeSetAsync(new() { ChangeSetName = "cfngen-1", StackName = "web" });

        Assert.Equal((ChangeSetStatus.FAILED, ExecutionStatus.UNAVAILABLE), (set.Status, set.ExecutionStatus));
        Assert.StartsWith("The submitted information didn't contain changes.", set.StatusReason, StringComparison.Ordinal);
        Assert.Null(set.Changes);
    }

    [Fact]
    public async Task Gives_the_token_of_the_next_page()
    {
        using var client = new ScriptedAws().Results("DescribeChangeSet", "<Status>CREATE_COMPLETE</Status><NextToken>page-2</NextToken>").Client();

        var set = await client.DescribeChangeSetAsync(new() { ChangeSetName = "cfngen-1" });

        Assert.Equal("page-2", set.NextToken);
    }
}
