using CfnGen.Rules.PropertyRules.Lambda;

namespace CfnGen.Rules.Tests.PropertyRules.Lambda;

public sealed class SnapStartHasVersionTests
{
    private readonly SnapStartHasVersion rule = new();

    [Fact]
    public void Accepts_a_function_with_a_version()
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
                  SnapStart: {ApplyOn: PublishedVersions}
              Version:
                Type: AWS::Lambda::Version
                Properties: {FunctionName: !Ref Worker}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_one_without()
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
                  SnapStart: {ApplyOn: PublishedVersions}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(9,28) Resources/Worker/Properties/SnapStart/ApplyOn: Add an AWS::Lambda::Version of 'Worker': only published versions start from snapshots."], findings);
    }

    [Fact]
    public void Reports_the_branch_of_a_condition()
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
                  Runtime: python3.13
                  SnapStart: {ApplyOn: !If [IsProd, PublishedVersions, None]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(13,41) Resources/Worker/Properties/SnapStart/ApplyOn/Fn::If/1: Add an AWS::Lambda::Version of 'Worker': only published versions start from snapshots."], findings);
    }

    [Fact]
    public void Leaves_values_alone_that_only_the_deployment_knows()
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
                  Runtime: python3.13
                  SnapStart: {ApplyOn: !Ref Name}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
