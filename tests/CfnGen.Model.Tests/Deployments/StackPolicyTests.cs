namespace CfnGen.Model.Tests.Deployments;

public sealed class StackPolicyTests
{
    [Fact]
    public void Protects_what_the_template_itself_keeps()
    {
        var policy = Given.Service().ToStackPolicy();

        Assert.Equal(
            """{"Statement":[{"Effect":"Allow","Action":"Update:*","Principal":"*","Resource":"*"},"""
            + """{"Effect":"Deny","Action":["Update:Replace","Update:Delete"],"Principal":"*","Resource":["LogicalResourceId/Bucket","LogicalResourceId/Database"]}]}""",
            policy);
    }

    [Fact]
    public void Can_be_a_policy_of_ones_own()
    {
        var deployment = Given.Only(new Deployment<NetworkStack>
        {
            Environment = Given.Production,
            StackPolicy = new PolicyDocument { Statement = [PolicyStatement.Deny("Update:Delete", on: "LogicalResourceId/Vpc", to: PolicyPrincipal.Everyone)] },
        });

        Assert.Equal(
            """{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"Update:Delete","Resource":"LogicalResourceId/Vpc"}]}""",
            deployment.ToStackPolicy());
    }
}
