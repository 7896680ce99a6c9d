using CfnGen.Rules.PropertyRules.References;

namespace CfnGen.Rules.Tests.PropertyRules.References;

public sealed class ArnHasItsFormTests
{
    private readonly ArnHasItsForm rule = new();

    [Theory]
    [InlineData("AWS::Lambda::Function", "Role: arn:aws-cn:iam::111122223333:role/team/name")]
    [InlineData("AWS::RDS::EventSubscription", "SnsTopicArn: arn:aws:sns:eu-west-1:111122223333:alerts")]
    [InlineData("AWS::Logs::MetricFilter", "LogGroupName: /aws/lambda/name")]
    [InlineData("AWS::SQS::Queue", "KmsMasterKeyId: alias/aws/sqs")]
    [InlineData("AWS::SQS::Queue", "KmsMasterKeyId: 1a2b3c4d-0000-1111-2222-333344445555")]
    [InlineData("AWS::SQS::Queue", "KmsMasterKeyId: mrk-1a2b3c4d5e6f70819a2b3c4d5e6f7081")]
    [InlineData("AWS::SQS::Queue", "KmsMasterKeyId: arn:aws:kms:eu-west-1:111122223333:alias/shop")]
    [InlineData("AWS::S3::BucketPolicy", "Bucket: my.bucket-1")]
    [InlineData("AWS::S3::BucketPolicy", "Bucket: arn:aws:s3:eu-west-1:111122223333:accesspoint/name")]
    [InlineData("AWS::CloudFront::Distribution", "DistributionConfig: {Enabled: true, ViewerCertificate: {AcmCertificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/0a1b'}}")]
    public void Accepts_an_identifier_of_the_kind(string type, string property)
    {
        var template = Template(type, property);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("AWS::Lambda::Function", "Role: lambda-role", "'lambda-role' is not the ARN of a role, which 'Role' takes: it has the form arn:aws:iam::111122223333:role/name.")]
    [InlineData("AWS::Lambda::Function", "Role: arn:aws:iam::1111:role/name", "'arn:aws:iam::1111:role/name' is not the ARN of a role, which 'Role' takes: it has the form arn:aws:iam::111122223333:role/name.")]
    [InlineData("AWS::RDS::EventSubscription", "SnsTopicArn: arn:aws:sqs:eu-west-1:111122223333:alerts", "'arn:aws:sqs:eu-west-1:111122223333:alerts' is not the ARN of a topic, which 'SnsTopicArn' takes: it has the form arn:aws:sns:eu-west-1:111122223333:name.")]
    [InlineData("AWS::SQS::Queue", "KmsMasterKeyId: shop", "'shop' is not a KMS key, which 'KmsMasterKeyId' takes: it has the form 1a2b3c4d-0000-1111-2222-333344445555 or alias/name, alone or in an ARN.")]
    [InlineData("AWS::Logs::MetricFilter", "LogGroupName: team log", "'team log' is not the name of a log group, which 'LogGroupName' takes: it has the form /team/name, up to 512 letters, digits and _ - / . #.")]
    [InlineData("AWS::S3::BucketPolicy", "Bucket: arn:aws:s3:::my-bucket", "'arn:aws:s3:::my-bucket' is not the name of a bucket, which 'Bucket' takes: it has the form my-bucket, 3 to 63 small letters, digits, dots and hyphens.")]
    public void Reports_an_identifier_of_something_else(string type, string property, string message)
    {
        var template = Template(type, property);

        var findings = Check.With(rule, template);

        var finding = Assert.Single(findings);
        Assert.EndsWith(message, finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("!Sub 'arn:aws:iam::${AWS::AccountId}:user/x'")]
    [InlineData("'{{resolve:ssm:/role}}'")]
    [InlineData("!ImportValue role")]
    public void Leaves_functions_and_dynamic_references_alone(string value)
    {
        var template = Template("AWS::Lambda::Function", $"Role: {value}");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Looks_into_the_branch_of_a_condition()
    {
        const string Template = """
            Conditions:
              IsHere: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              It:
                Type: AWS::Lambda::Function
                Properties:
                  Role: !If [IsHere, 'arn:aws:iam::111122223333:role/name', name]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,65) Resources/It/Properties/Role/Fn::If/2: 'name' is not the ARN of a role, which 'Role' takes: it has the form arn:aws:iam::111122223333:role/name."], findings);
    }

    private static string Template(string type, string property) => $$"""
        Resources:
          It:
            Type: {{type}}
            Properties:
              {{property}}
        """;
}
