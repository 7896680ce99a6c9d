using CfnGen.Rules.SecurityRules.Storage;

namespace CfnGen.Rules.Tests.SecurityRules.Storage;

public sealed class BucketIsPrivateTests
{
    private readonly BucketIsPrivate rule = new();

    [Fact]
    public void Accepts_a_private_bucket_and_a_policy_with_a_condition()
    {
        const string Template = """
            Resources:
              It: {Type: AWS::S3::Bucket, Properties: {AccessControl: LogDeliveryWrite, PublicAccessBlockConfiguration: {BlockPublicAcls: true}}}
              Policy:
                Type: AWS::S3::BucketPolicy
                Properties:
                  Bucket: !Ref It
                  PolicyDocument:
                    Statement:
                      - {Effect: Deny, Principal: '*', Action: 's3:*', Resource: '*', Condition: {Bool: {'aws:SecureTransport': false}}}
                      - {Effect: Allow, Principal: {Service: cloudfront.amazonaws.com}, Action: 's3:GetObject', Resource: '*'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_each_way_to_open_a_bucket()
    {
        const string Template = """
            Resources:
              It:
                Type: AWS::S3::Bucket
                Properties:
                  AccessControl: PublicRead
                  PublicAccessBlockConfiguration: {BlockPublicPolicy: false}
              Policy:
                Type: AWS::S3::BucketPolicy
                Properties:
                  Bucket: !Ref It
                  PolicyDocument: {Statement: [{Effect: Allow, Principal: '*', Action: 's3:GetObject', Resource: '*'}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,22) Resources/It/Properties/AccessControl: 'PublicRead' opens the bucket to everybody: leave it out, and let CloudFront or presigned addresses serve what is public.",
                "(6,59) Resources/It/Properties/PublicAccessBlockConfiguration/BlockPublicPolicy: 'BlockPublicPolicy' is false, so that this bucket may become public: leave it out, or set it to true.",
                "(11,63) Resources/Policy/Properties/PolicyDocument/Statement/0/Principal: This opens the bucket to everybody: name who may read, for CloudFront the service with the condition aws:SourceArn.",
            ],
            findings);
    }

    [Fact]
    public void Reports_the_branch_that_opens()
    {
        const string Template = """
            Conditions:
              IsSite: !Equals [!Ref AWS::StackName, site]
            Resources:
              It: {Type: AWS::S3::Bucket, Properties: {AccessControl: !If [IsSite, PublicRead, Private]}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,72) Resources/It/Properties/AccessControl/Fn::If/1: 'PublicRead' opens the bucket to everybody: leave it out, and let CloudFront or presigned addresses serve what is public.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_what_only_deploy_time_knows()
    {
        const string Template = """
            Parameters:
              Access: {Type: String}
            Resources:
              It: {Type: AWS::S3::Bucket, Properties: {AccessControl: !Ref Access}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
