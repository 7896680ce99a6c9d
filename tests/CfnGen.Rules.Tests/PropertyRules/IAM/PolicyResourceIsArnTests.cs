using CfnGen.Rules.PropertyRules.IAM;

namespace CfnGen.Rules.Tests.PropertyRules.IAM;

public sealed class PolicyResourceIsArnTests
{
    private readonly PolicyResourceIsArn rule = new();

    [Fact]
    public void Accepts_ARNs_and_stars()
    {
        const string Template = """
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Action: "*", Resource: ["*", "arn:aws:s3:::uploads/*", "arn:aws:iam::111122223333:role/a", "arn:aws:iam::aws:policy/a", "arn:aws:sqs:*:*:work", "arn:*:iam::*:role/a"]}
              Others:
                Type: AWS::S3::BucketPolicy
                Properties:
                  Bucket: uploads
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Principal: "*", Action: s3:GetObject, Resource: "arn:aws:s3:::uploads/*"}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_none()
    {
        const string Template = """
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Action: "*", Resource: [uploads, "arn:aws:sqs:eu-west-1:1111:work"]}
              Others:
                Type: AWS::S3::BucketPolicy
                Properties:
                  Bucket: uploads
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Principal: "*", Action: s3:GetObject, Resource: "*"}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,53) Resources/Rights/Properties/PolicyDocument/Statement/0/Resource/0: 'uploads' is no ARN: write it as arn:aws:s3:::uploads/*.",
                "(8,62) Resources/Rights/Properties/PolicyDocument/Statement/0/Resource/1: '1111' in 'arn:aws:sqs:eu-west-1:1111:work' is no account: it has twelve digits.",
                "(16,77) Resources/Others/Properties/PolicyDocument/Statement/0/Resource: Name the bucket, say !GetAtt Uploads.Arn: S3 takes no star alone.",
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
                      - {Effect: Allow, Action: "*", Resource: [!If [IsProd, "*", uploads]]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(12,71) Resources/Rights/Properties/PolicyDocument/Statement/0/Resource/0/Fn::If/2: 'uploads' is no ARN: write it as arn:aws:s3:::uploads/*."], findings);
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
                      - {Effect: Allow, Action: "*", Resource: !Sub "${Name}"}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
