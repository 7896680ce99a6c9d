using CfnGen.Rules.SecurityRules.Access;

namespace CfnGen.Rules.Tests.SecurityRules.Access;

public sealed class AccessKeyIsNotMadeTests
{
    private readonly AccessKeyIsNotMade rule = new();

    [Fact]
    public void Accepts_a_role()
    {
        const string Template = """
            Resources:
              It:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_an_access_key()
    {
        const string Template = """
            Parameters:
              User: {Type: String}
            Resources:
              It:
                Type: AWS::IAM::AccessKey
                Properties: {UserName: !Ref User}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,3) Resources/It: Let those who use 'It' take a role, whose keys expire by themselves, and remove the access key.",
            ],
            findings);
    }
}
