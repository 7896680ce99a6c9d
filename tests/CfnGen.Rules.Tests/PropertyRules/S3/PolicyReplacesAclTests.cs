using CfnGen.Rules.PropertyRules.S3;

namespace CfnGen.Rules.Tests.PropertyRules.S3;

public sealed class PolicyReplacesAclTests
{
    private readonly PolicyReplacesAcl rule = new();

    [Fact]
    public void Accepts_a_bucket_without_an_ACL()
    {
        const string Template = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties: {BucketName: files}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_an_ACL()
    {
        const string Template = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties: {AccessControl: Private}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(4,18) Resources/Files/Properties/AccessControl: Say in an AWS::S3::BucketPolicy who may do what, and remove AccessControl."], findings);
    }

    [Fact]
    public void Reports_one_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Access: {Type: String}
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties: {AccessControl: !Ref Access}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,18) Resources/Files/Properties/AccessControl: Say in an AWS::S3::BucketPolicy who may do what, and remove AccessControl."], findings);
    }

    [Fact]
    public void Accepts_a_branch_that_cannot_happen()
    {
        const string Template = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties: {AccessControl: !Ref AWS::NoValue}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
