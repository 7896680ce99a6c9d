using CfnGen.Rules.PropertyRules.Lambda;

namespace CfnGen.Rules.Tests.PropertyRules.Lambda;

public sealed class InlineCodeIsScriptTests
{
    private readonly InlineCodeIsScript rule = new();

    [Fact]
    public void Accepts_scripts_and_archives()
    {
        const string Template = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
              Other:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {S3Bucket: code, S3Key: x.zip}
                  Handler: a.B::c
                  Runtime: java25
                  Role: arn:aws:iam::111122223333:role/worker
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_other_languages()
    {
        const string Template = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: ruby3.4
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(8,16) Resources/Worker/Properties/Runtime: Put the code for 'ruby3.4' into a bucket: ZipFile is for nodejs and python."], findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: !If [IsProd, {ZipFile: x}, {S3Bucket: code, S3Key: x}]
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: !If [IsProd, java25, java21]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(12,29) Resources/Worker/Properties/Runtime/Fn::If/1: Put the code for 'java25' into a bucket: ZipFile is for nodejs and python."], findings);
    }

    [Fact]
    public void Leaves_a_runtime_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: !Ref Name
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
