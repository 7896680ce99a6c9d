using CfnGen.Rules.PropertyRules.Lambda;

namespace CfnGen.Rules.Tests.PropertyRules.Lambda;

public sealed class BucketPermissionNamesAccountTests
{
    private readonly BucketPermissionNamesAccount rule = new();

    [Fact]
    public void Accepts_an_account_and_sources_that_name_one()
    {
        const string Template = """
            Resources:
              MayCall:
                Type: AWS::Lambda::Permission
                Properties:
                  Action: lambda:InvokeFunction
                  FunctionName: worker
                  Principal: s3.amazonaws.com
                  SourceArn: !GetAtt Uploads.Arn
                  SourceAccount: !Ref AWS::AccountId
              Uploads:
                Type: AWS::S3::Bucket
              MayCallToo:
                Type: AWS::Lambda::Permission
                Properties:
                  Action: lambda:InvokeFunction
                  FunctionName: worker
                  Principal: sns.amazonaws.com
                  SourceArn: arn:aws:sns:eu-west-1:111122223333:alerts
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_bucket_without()
    {
        const string Template = """
            Resources:
              MayCall:
                Type: AWS::Lambda::Permission
                Properties:
                  Action: lambda:InvokeFunction
                  FunctionName: worker
                  Principal: s3.amazonaws.com
                  SourceArn: !GetAtt Uploads.Arn
              Uploads:
                Type: AWS::S3::Bucket
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(8,18) Resources/MayCall/Properties/SourceArn: Add SourceAccount, say !Ref AWS::AccountId: this SourceArn names no account."], findings);
    }

    [Fact]
    public void Follows_conditions()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              MayCall:
                Type: AWS::Lambda::Permission
                Properties:
                  Action: lambda:InvokeFunction
                  FunctionName: worker
                  Principal: s3.amazonaws.com
                  SourceArn: !If [IsProd, arn:aws:s3:::uploads, arn:aws:s3:::others]
                  SourceAccount: !If [IsProd, !Ref AWS::AccountId, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(12,53) Resources/MayCall/Properties/SourceArn/Fn::If/2: Add SourceAccount, say !Ref AWS::AccountId: this SourceArn names no account."], findings);
    }

    [Fact]
    public void Leaves_a_source_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              MayCall:
                Type: AWS::Lambda::Permission
                Properties:
                  Action: lambda:InvokeFunction
                  FunctionName: worker
                  Principal: s3.amazonaws.com
                  SourceArn: !Ref Name
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
