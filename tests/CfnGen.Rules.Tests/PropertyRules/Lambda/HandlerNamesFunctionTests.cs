using CfnGen.Rules.PropertyRules.Lambda;

namespace CfnGen.Rules.Tests.PropertyRules.Lambda;

public sealed class HandlerNamesFunctionTests
{
    private readonly HandlerNamesFunction rule = new();

    [Fact]
    public void Accepts_files_with_functions_and_other_languages()
    {
        const string Template = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {S3Bucket: code, S3Key: x}
                  Handler: app/main.run
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
              Other:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {S3Bucket: code, S3Key: x}
                  Handler: Main
                  Runtime: java25
                  Role: arn:aws:iam::111122223333:role/worker
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_handler_without_function_and_another_file_than_that_of_the_template()
    {
        const string Template = """
            Resources:
              Worker:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
              Other:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: main.run
                  Runtime: nodejs24.x
                  Role: arn:aws:iam::111122223333:role/worker
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,16) Resources/Worker/Properties/Handler: 'handler' names no function: write it as file.function.",
                "(13,16) Resources/Other/Properties/Handler: Write index.run: code in the template is the file index, and not that of 'main.run'.",
            ],
            findings);
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
                  Handler: !If [IsProd, main.run, main.go]
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(10,29) Resources/Worker/Properties/Handler/Fn::If/1: Write index.run: code in the template is the file index, and not that of 'main.run'."], findings);
    }

    [Fact]
    public void Leaves_a_handler_alone_that_only_the_deployment_knows()
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
                  Handler: !Ref Name
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
