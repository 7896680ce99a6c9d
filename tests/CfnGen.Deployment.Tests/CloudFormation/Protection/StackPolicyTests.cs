using CfnGen.Deployment.Tests.Scripting;

namespace CfnGen.Deployment.Tests.CloudFormation.Protection;

public sealed class StackPolicyTests
{
    [Fact]
    public async Task Comes_as_the_text_that_was_set()
    {
        using var client = new ScriptedAws().Results("GetStackPolicy", """<StackPolicyBody>{"Statement": [{"Effect": "Deny", "Action": "Update:*"}]}</StackPolicyBody>""").Client();

        var policy = await client.GetStackPolicyAsync(new() { StackName = "web" });

        Assert.Equal("""{"Statement": [{"Effect": "Deny", "Action": "Update:*"}]}""", policy.StackPolicyBody);
    }

    [Fact]
    public async Task Is_absent_where_a_stack_has_none()
    {
        using var client = new ScriptedAws().Results("GetStackPolicy", "").Client();

        var policy = await client.GetStackPolicyAsync(new() { StackName = "web" });

        Assert.Null(policy.StackPolicyBody);
    }
}
