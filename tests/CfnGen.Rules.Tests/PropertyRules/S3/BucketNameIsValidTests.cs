using CfnGen.Rules.PropertyRules.S3;

namespace CfnGen.Rules.Tests.PropertyRules.S3;

public sealed class BucketNameIsValidTests
{
    private readonly BucketNameIsValid rule = new();

    [Fact]
    public void Accepts_names_that_S3_takes()
    {
        const string Template = """
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties: {BucketName: my.files-2}
              Rest:
                Type: AWS::S3::Bucket
                Properties: {BucketName: ''}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_each_kind_of_name_that_it_refuses()
    {
        const string Template = """
            Resources:
              A:
                Type: AWS::S3::Bucket
                Properties: {BucketName: my}
              B:
                Type: AWS::S3::Bucket
                Properties: {BucketName: my_files}
              C:
                Type: AWS::S3::Bucket
                Properties: {BucketName: -files}
              D:
                Type: AWS::S3::Bucket
                Properties: {BucketName: my..files}
              E:
                Type: AWS::S3::Bucket
                Properties: {BucketName: 192.0.2.1}
              F:
                Type: AWS::S3::Bucket
                Properties: {BucketName: files-s3alias}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,30) Resources/A/Properties/BucketName: 'my' is no name of a bucket: it has 3 to 63 characters.",
                "(7,30) Resources/B/Properties/BucketName: 'my_files' is no name of a bucket: it consists of small letters, digits, dots and hyphens.",
                "(10,30) Resources/C/Properties/BucketName: '-files' is no name of a bucket: it begins and ends with a small letter or a digit.",
                "(13,30) Resources/D/Properties/BucketName: 'my..files' is no name of a bucket: no dot follows another.",
                "(16,30) Resources/E/Properties/BucketName: '192.0.2.1' is no name of a bucket: it looks like an IP address.",
                "(19,30) Resources/F/Properties/BucketName: 'files-s3alias' is no name of a bucket: S3 keeps names that end with '-s3alias' for itself.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_branch_and_the_default_of_a_parameter()
    {
        const string Template = """
            Parameters:
              Name: {Type: String, Default: My-Files}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties: {BucketName: !If [IsProd, files, !Ref Name]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(8,50) Resources/Files/Properties/BucketName/Fn::If/2: 'My-Files' (the default of the parameter 'Name') is no name of a bucket: it begins and ends with a small letter or a digit."], findings);
    }

    [Fact]
    public void Leaves_a_name_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Resources:
              Files:
                Type: AWS::S3::Bucket
                Properties: {BucketName: !Ref Name}
              Rest:
                Type: AWS::S3::Bucket
                Properties: {BucketName: !Sub '${Name}_'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
