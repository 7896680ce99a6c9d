using CfnGen.Rules.PropertyRules.IAM;

namespace CfnGen.Rules.Tests.PropertyRules.IAM;

public sealed class ActionIsKnownTests
{
    private readonly ActionIsKnown rule = new();

    [Theory]
    [InlineData("s3:GetObject")]
    [InlineData("S3:getobject")]
    [InlineData("'s3:GetObj*'")]
    [InlineData("'*'")]
    [InlineData("s3:SomethingNewAltogether")]
    [InlineData("unheard:GetObjects")]
    [InlineData("!Sub 's3:${Name}'")]
    [InlineData("!Ref Name")]
    public void Accepts_known_actions_and_what_may_be_one(string action)
    {
        var template = Policy(action);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("s3:GetObjects", "Did you mean 's3:GetObject'? 's3' has no action 'GetObjects'.")]
    [InlineData("sqs:RecieveMessage", "Did you mean 'sqs:ReceiveMessage'? 'sqs' has no action 'RecieveMessage'.")]
    [InlineData("ec2:DescribeInstance", "Did you mean 'ec2:DescribeInstances'? 'ec2' has no action 'DescribeInstance'.")]
    public void Reports_an_action_that_is_misspelt(string action, string message)
    {
        var template = Policy(action);

        var findings = Check.With(rule, template);

        Assert.Equal([$"(8,60) Resources/Rights/Properties/PolicyDocument/Statement/0/Action: {message}"], findings);
    }

    [Fact]
    public void Reports_the_branch_that_is_misspelt()
    {
        var template = Policy("!If [IsProd, s3:GetObject, s3:PutObjekt]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(8,87) Resources/Rights/Properties/PolicyDocument/Statement/0/Action/Fn::If/2: Did you mean 's3:PutObject'? 's3' has no action 'PutObjekt'."], findings);
    }

    private static string Policy(string action) => $$$"""
        Parameters: {Name: {Type: String}}
        Conditions: {IsProd: !Equals [!Ref AWS::Region, eu-west-1]}
        Resources:
          Rights:
            Type: AWS::IAM::ManagedPolicy
            Properties:
              PolicyDocument:
                Statement: [{Effect: Allow, Resource: '*', Action: {{{action}}}}]
        """;
}
