namespace CfnGen.Planning.Tests.Access.Reading;

public sealed class TargetReaderTests
{
    private const string Bucket = """
          Data: {Type: AWS::S3::Bucket}
          Work: {Type: AWS::SQS::Queue}

        """;

    [Fact]
    public void Tells_who_gets_at_a_bucket()
    {
        const string After = Bucket + """
              Policy:
                Type: AWS::S3::BucketPolicy
                Properties:
                  Bucket: !Ref Data
                  PolicyDocument:
                    Statement:
                      - {Effect: Allow, Principal: {AWS: ['111122223333', !GetAtt App.Arn], Service: logs.amazonaws.com}, Action: 's3:GetObject', Resource: !Sub '${Data.Arn}/*'}
                      - {Effect: Allow, Principal: '*', Action: 's3:GetObject', Resource: !Sub '${Data.Arn}/public/*'}
                      - {Effect: Deny, Principal: '*', Action: 's3:*', Resource: '*', Condition: {Bool: {'aws:SecureTransport': false}}}
            """;

        var lines = AccessLines.Between(Bucket, After);

        Assert.Equal(
            [
                "+ Widens Warning: Allow s3:GetObject on ${Data.Arn}/* to account 111122223333, ${App.Arn}, logs.amazonaws.com",
                "+ Widens Alarm: Allow s3:GetObject on ${Data.Arn}/public/* to everybody",
                "+ Narrows Note: Deny s3:* on bucket Data to everybody if aws:SecureTransport Bool false",
            ],
            lines);
    }

    [Fact]
    public void Knows_the_target_whichever_policy_it_is_in()
    {
        const string Statement = "PolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: sns.amazonaws.com}, Action: 'sqs:SendMessage', Resource: '*'}]}";
        const string Before = Bucket + """
              One: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Work], STATEMENT}}
            """;
        const string After = Bucket + """
              Two: {Type: AWS::SQS::QueueInlinePolicy, Properties: {Queue: !Ref Work, STATEMENT}}
            """;

        var lines = AccessLines.Between(Before.Replace("STATEMENT", Statement, StringComparison.Ordinal), After.Replace("STATEMENT", Statement, StringComparison.Ordinal));

        Assert.Empty(lines);
    }

    [Fact]
    public void Says_what_a_policy_of_several_queues_says_once()
    {
        const string After = Bucket + """
              One: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Work, 'https://sqs/other'], PolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: sns.amazonaws.com}, Action: 'sqs:SendMessage', Resource: !GetAtt Work.Arn}]}}}
            """;

        var lines = AccessLines.Between(Bucket, After);

        Assert.Equal(["+ Widens Warning: Allow sqs:SendMessage on ${Work.Arn} to sns.amazonaws.com"], lines);
    }

    [Fact]
    public void Tells_who_may_take_on_a_role()
    {
        var lines = AccessLines.Between(Role("Service: ec2.amazonaws.com"), Role("Service: [ec2.amazonaws.com, ssm.amazonaws.com], AWS: arn:aws:iam::111122223333:root"));

        Assert.Equal(["+ Widens Warning: Allow sts:AssumeRole on role App to ssm.amazonaws.com, account 111122223333"], lines);
    }

    [Fact]
    public void Takes_somebody_of_an_account_for_less_than_the_account()
    {
        var lines = AccessLines.Between(Role("AWS: '111122223333'"), Role("AWS: arn:aws:iam::111122223333:role/Deployer"));

        Assert.Equal(
            [
                "- Narrows Note: Allow sts:AssumeRole on role App to account 111122223333",
                "+ None Note: Allow sts:AssumeRole on role App to arn:aws:iam::111122223333:role/Deployer",
            ],
            lines);
    }

    [Theory]
    [InlineData("AWS: '111122223333'", "AWS: arn:aws:iam::111122223333:root")]
    [InlineData("AWS: !Ref AWS::AccountId", "AWS: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root'")]
    [InlineData("Service: ec2.amazonaws.com", "Service: [!Sub 'ec2.${AWS::URLSuffix}']")]
    public void Takes_spellings_of_a_principal_for_one(string before, string after)
    {
        var lines = AccessLines.Between(Role(before), Role(after));

        Assert.Empty(lines);
    }

    [Fact]
    public void Reads_the_policies_of_keys_and_repositories()
    {
        const string Before = """
              Key: {Type: AWS::KMS::Key, Properties: {KeyPolicy: {Statement: []}}}
              Images: {Type: AWS::ECR::Repository, Properties: {}}
            """;
        const string After = """
              Key: {Type: AWS::KMS::Key, Properties: {KeyPolicy: {Statement: [{Effect: Allow, Principal: {AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:root'}, Action: 'kms:*', Resource: '*'}]}}}
              Images: {Type: AWS::ECR::Repository, Properties: {RepositoryPolicyText: {Statement: [{Effect: Allow, Principal: '*', Action: 'ecr:BatchGetImage', Condition: {StringEquals: {'aws:PrincipalOrgID': o-1}}}]}}}
            """;

        var lines = AccessLines.Between(Before, After);

        Assert.Equal(
            [
                "+ Widens Warning: Allow kms:* on key Key to this account",
                "+ Widens Warning: Allow ecr:BatchGetImage on repository Images to everybody if aws:PrincipalOrgID StringEquals o-1",
            ],
            lines);
    }

    [Fact]
    public void Knows_that_an_endpoint_without_policy_lets_everything_through()
    {
        const string Limited = "  Gate: {Type: AWS::EC2::VPCEndpoint, Properties: {ServiceName: s3, PolicyDocument: {Statement: [{Effect: Allow, Principal: '*', Action: 's3:GetObject', Resource: '*'}]}}}";

        var lines = AccessLines.Between(Limited, "  Gate: {Type: AWS::EC2::VPCEndpoint, Properties: {ServiceName: s3}}");

        Assert.Equal(
            [
                "- None Note: Allow s3:GetObject on VPC endpoint Gate to everybody",
                "+ Widens Warning: Allow everything on VPC endpoint Gate to everybody",
            ],
            lines);
    }

    [Fact]
    public void Takes_documents_without_effect_for_no_policies()
    {
        var lines = AccessLines.Between(
            "  Topic: {Type: AWS::SNS::Topic, Properties: {}}",
            "  Topic: {Type: AWS::SNS::Topic, Properties: {DataProtectionPolicy: {Statement: [{DataDirection: Inbound, Principal: ['*']}]}}}");

        Assert.Empty(lines);
    }

    private static string Role(string principal) => $$"""
          App:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: { {{principal}} }, Action: 'sts:AssumeRole'}]}
        """;
}
