using CfnGen.Rules.PropertyRules.Lambda;

namespace CfnGen.Rules.Tests.PropertyRules.Lambda;

public sealed class ZipFunctionHasHandlerAndRuntimeTests
{
    private readonly ZipFunctionHasHandlerAndRuntime rule = new();

    [Fact]
    public void Accepts_functions_that_say_how_to_run_and_images()
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
              Image:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ImageUri: x}
                  PackageType: Image
                  Role: arn:aws:iam::111122223333:role/worker
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_missing()
    {
        const string Template = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
              Other:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {S3Bucket: code, S3Key: x.zip}
                  Role: arn:aws:iam::111122223333:role/worker
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,5) Resources/Worker/Properties: A function whose code is no image needs 'Handler'.",
                "(10,5) Resources/Other/Properties: A function whose code is no image needs 'Handler' and 'Runtime'.",
            ],
            findings);
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
                  Runtime: !If [IsProd, python3.13, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(8,5) Resources/Worker/Properties: A function whose code is no image needs 'Runtime'."], findings);
    }

    [Fact]
    public void Accepts_what_one_condition_chooses()
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
                  Code: !If [IsProd, {ZipFile: x}, {ImageUri: x}]
                  Handler: !If [IsProd, index.handler, !Ref AWS::NoValue]
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: !If [IsProd, python3.13, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_functions_of_the_language_alone()
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
                  Code: !If [IsProd, {ZipFile: !Ref Name}, {ImageUri: x}]
                  Handler: !Ref Name
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: !Ref Name
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
