using CfnGen.Rules.PropertyRules.IAM;

namespace CfnGen.Rules.Tests.PropertyRules.IAM;

public sealed class ActionHasItsFormTests
{
    private readonly ActionHasItsForm rule = new();

    [Fact]
    public void Accepts_actions_of_services_and_stars()
    {
        const string Template = """
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Action: [sqs:SendMessage, "s3:*", "*"], Resource: "*"}
              Worker:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: sts:AssumeRole}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_none_and_those_of_other_services()
    {
        const string Template = """
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Action: [SendMessage, "sqs:"], Resource: "*"}
              Worker:
                Type: AWS::IAM::Role
                Properties:
                  AssumeRolePolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: lambda:InvokeFunction}
              Others:
                Type: AWS::S3::BucketPolicy
                Properties:
                  Bucket: uploads
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Principal: "*", Action: sqs:SendMessage, Resource: "arn:aws:s3:::uploads/*"}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,38) Resources/Rights/Properties/PolicyDocument/Statement/0/Action/0: 'SendMessage' is no action: write it as s3:GetObject.",
                "(8,51) Resources/Rights/Properties/PolicyDocument/Statement/0/Action/1: 'sqs:' is no action: write it as s3:GetObject.",
                "(15,81) Resources/Worker/Properties/AssumeRolePolicyDocument/Statement/0/Action: Use an action of sts, and not 'lambda:InvokeFunction': this policy knows no others.",
                "(23,53) Resources/Others/Properties/PolicyDocument/Statement/0/Action: Use an action of s3, and not 'sqs:SendMessage': this policy knows no others.",
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
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Action: !If [IsProd, sqs:SendMessage, [SendMessage]], Resource: "*"}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(12,68) Resources/Rights/Properties/PolicyDocument/Statement/0/Action/Fn::If/2/0: 'SendMessage' is no action: write it as s3:GetObject."], findings);
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
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Action: !Sub "sqs:${Name}", Resource: "*"}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
