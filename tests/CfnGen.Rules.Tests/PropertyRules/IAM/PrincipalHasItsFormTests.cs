using CfnGen.Rules.PropertyRules.IAM;

namespace CfnGen.Rules.Tests.PropertyRules.IAM;

public sealed class PrincipalHasItsFormTests
{
    private readonly PrincipalHasItsForm rule = new();

    [Fact]
    public void Accepts_accounts_ARNs_and_services()
    {
        const string Template = """
            Resources:
              Worker:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}
                      - {Effect: Allow, Principal: {AWS: ["111122223333", "arn:aws:iam::111122223333:role/a", "*", AROA0123456789]}, Action: sts:AssumeRole}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_none()
    {
        const string Template = """
            Resources:
              Worker:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Principal: {Service: [lambda]}, Action: sts:AssumeRole}
                      - {Effect: Allow, Principal: {AWS: [worker, "arn:aws:iam::111122223333:group/a"]}, Action: sts:AssumeRole}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,51) Resources/Worker/Properties/AssumeRolePolicyDocument/Statement/0/Principal/Service/0: Write the whole name of the service, say lambda.amazonaws.com.",
                "(9,47) Resources/Worker/Properties/AssumeRolePolicyDocument/Statement/1/Principal/AWS/0: 'worker' is no principal: write an account of twelve digits, or an ARN as in arn:aws:iam::111122223333:role/worker.",
                "(9,55) Resources/Worker/Properties/AssumeRolePolicyDocument/Statement/1/Principal/AWS/1: Name roles or users: a group can be no principal.",
            ],
            findings);
    }

    [Fact]
    public void Looks_into_both_branches()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Worker:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Principal: !If [IsProd, {Service: lambda.amazonaws.com}, {Service: lambda}], Action: sts:AssumeRole}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(12,96) Resources/Worker/Properties/AssumeRolePolicyDocument/Statement/0/Principal/Fn::If/2/Service: Write the whole name of the service, say lambda.amazonaws.com."], findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Worker:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Principal: {AWS: !Ref Name, Service: !Sub "ec2.${AWS::URLSuffix}"}, Action: sts:AssumeRole}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
