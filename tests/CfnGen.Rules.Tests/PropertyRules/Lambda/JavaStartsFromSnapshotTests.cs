using CfnGen.Rules.PropertyRules.Lambda;

namespace CfnGen.Rules.Tests.PropertyRules.Lambda;

public sealed class JavaStartsFromSnapshotTests
{
    private readonly JavaStartsFromSnapshot rule = new();

    [Fact]
    public void Accepts_a_snapshot_and_other_languages()
    {
        const string Template = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {S3Bucket: code, S3Key: a.jar}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: java21
                  SnapStart: {ApplyOn: PublishedVersions}
              Other:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Runtime: python3.13
                  Role: arn:aws:iam::111122223333:role/worker
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_Java_without()
    {
        const string Template = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {S3Bucket: code, S3Key: a.jar}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: java21
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(8,16) Resources/Worker/Properties/Runtime: Consider SnapStart: a function on 'java21' starts much faster from a snapshot."], findings);
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
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: !If [IsProd, java21, java25]
                  SnapStart: !If [IsProd, {ApplyOn: PublishedVersions}, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(12,37) Resources/Worker/Properties/Runtime/Fn::If/2: Consider SnapStart: a function on 'java25' starts much faster from a snapshot."], findings);
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
