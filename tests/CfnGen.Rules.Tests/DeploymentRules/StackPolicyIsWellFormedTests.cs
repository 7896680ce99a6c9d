using CfnGen.Rules.DeploymentRules;

namespace CfnGen.Rules.Tests.DeploymentRules;

public sealed class StackPolicyIsWellFormedTests
{
    [Theory]
    [InlineData("""{"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "*"}""")]
    [InlineData("""[{"Effect": "Deny", "Action": ["Update:Replace", "update:delete"], "Principal": "*", "NotResource": ["LogicalResourceId/Alerts"]}]""")]
    [InlineData("""[{"Effect": "Deny", "NotAction": "Update:Modify", "Principal": "*", "Resource": "*", "Condition": {"StringEquals": {"ResourceType": ["AWS::SNS::Topic"]}}}]""")]
    public void Accepts_what_CloudFormation_takes(string statements)
    {
        var findings = DeploymentCheck.With(new StackPolicyIsWellFormed(), Policy(statements));

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("""[{"Effect": "Forbid", "Action": "Update:*", "Principal": "*", "Resource": "*"}]""", "(1,43) StackPolicy/Statement/0/Effect: A statement needs an 'Effect', Allow or Deny.")]
    [InlineData("""[{"Effect": "Deny", "Action": "Update:Remove", "Principal": "*", "Resource": "*"}]""", "(1,61) StackPolicy/Statement/0/Action: There is no update action 'Update:Remove': use Update:Modify, Update:Replace, Update:Delete, Update:*.")]
    [InlineData("""[{"Effect": "Deny", "Action": "Update:*", "Principal": "*", "Resource": "Alerts"}]""", "(1,103) StackPolicy/Statement/0/Resource: A stack policy names resources by their logical ids: write 'LogicalResourceId/Alerts', or '*' for all.")]
    [InlineData("""[{"Effect": "Deny", "Action": "Update:*", "Principal": "*"}]""", "(1,32) StackPolicy/Statement/0: A statement needs either 'Resource' or 'NotResource'.")]
    [InlineData("""[{"Effect": "Deny", "Actions": "Update:*", "Action": "Update:*", "Principal": "*", "Resource": "*"}]""", "(1,51) StackPolicy/Statement/0/Actions: A statement has no 'Actions'. Did you mean 'Action'?")]
    [InlineData("[1]", "(1,32) StackPolicy/Statement/0: A statement is keys with values, and not a single value.")]
    public void Reports_what_it_refuses(string statements, string expected)
    {
        var findings = DeploymentCheck.With(new StackPolicyIsWellFormed(), Policy(statements));

        Assert.Equal([expected], findings);
    }

    [Fact]
    public void Asks_for_statements()
    {
        var findings = DeploymentCheck.With(new StackPolicyIsWellFormed(), """{"StackPolicy": {"Statements": []}}""");

        Assert.Equal(["(1,2) StackPolicy: A stack policy needs a 'Statement'."], findings);
    }

    private static string Policy(string statements) => $$"""{"StackPolicy": {"Statement": {{statements}} } }""";
}
