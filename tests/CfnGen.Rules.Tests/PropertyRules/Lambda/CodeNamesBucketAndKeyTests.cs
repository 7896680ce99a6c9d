using CfnGen.Rules.PropertyRules.Lambda;

namespace CfnGen.Rules.Tests.PropertyRules.Lambda;

public sealed class CodeNamesBucketAndKeyTests
{
    private readonly CodeNamesBucketAndKey rule = new();

    [Fact]
    public void Accepts_both_and_neither()
    {
        const string Template = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {S3Bucket: releases-of-ours, S3Key: worker.zip}
              Inline:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_one_without_the_other()
    {
        const string Template = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {S3Bucket: releases-of-ours}
              Other:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {S3Key: !Ref AWS::StackName}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,14) Resources/Worker/Properties/Code/S3Bucket: Set 'S3Key' as well: 'S3Bucket' alone does not say where the code is.",
                "(9,14) Resources/Other/Properties/Code/S3Key: Set 'S3Bucket' as well: 'S3Key' alone does not say where the code is.",
            ],
            findings);
    }

    [Fact]
    public void Follows_the_branches_of_conditions()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code:
                    S3Bucket: !If [IsProd, releases-of-ours, !Ref AWS::NoValue]
                    S3Key: !If [IsProd, worker.zip, !Ref AWS::NoValue]
                    ZipFile: !If [IsProd, !Ref AWS::NoValue, x]
              Other:
                Type: AWS::Lambda::Function
                Properties:
                  Code:
                    S3Bucket: releases-of-ours
                    S3Key: !If [IsProd, worker.zip, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(15,9) Resources/Other/Properties/Code/S3Bucket: Set 'S3Key' as well: 'S3Bucket' alone does not say where the code is."], findings);
    }

    [Fact]
    public void Leaves_code_alone_that_a_macro_may_complete()
    {
        const string Template = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code:
                    S3Bucket: releases-of-ours
                    Fn::Transform: {Name: NewestArchive}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
