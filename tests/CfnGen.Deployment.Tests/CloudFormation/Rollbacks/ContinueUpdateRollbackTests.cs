using CfnGen.Deployment.Tests.Scripting;

namespace CfnGen.Deployment.Tests.CloudFormation.Rollbacks;

public sealed class ContinueUpdateRollbackTests
{
    [Fact]
    public async Task Names_the_resources_to_skip()
    {
        var aws = new ScriptedAws().Results("ContinueUpdateRollback", "");
        using var client = aws.Client();

        await client.ContinueUpdateRollbackAsync(new() { StackName = "web", ResourcesToSkip = ["Group", "inner.Queue"] });

        Assert.Equal(
            ["Action=ContinueUpdateRollback", "ResourcesToSkip.member.1=Group", "ResourcesToSkip.member.2=inner.Queue", "StackName=web", "Version=2010-05-15"],
            Assert.Single(aws.Calls).Fields.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Is_done_when_its_answer_has_come_without_a_result()
    {
        using var client = new ScriptedAws().Answers("<CancelUpdateStackResponse><ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></CancelUpdateStackResponse>").Client();

        var response = await client.CancelUpdateStackAsync(new() { StackName = "web" });

        Assert.Equal("1", response.ResponseMetadata.RequestId);
    }
}
