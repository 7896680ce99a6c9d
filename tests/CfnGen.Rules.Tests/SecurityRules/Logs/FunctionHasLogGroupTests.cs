using CfnGen.Rules.SecurityRules.Logs;

namespace CfnGen.Rules.Tests.SecurityRules.Logs;

public sealed class FunctionHasLogGroupTests
{
    private readonly FunctionHasLogGroup rule = new();

    [Fact]
    public void Accepts_a_group_that_the_function_names()
    {
        const string Template = """
            Resources:
              It:
                Type: AWS::Lambda::Function
                Properties:
                  Role: arn:aws:iam::111122223333:role/run
                  Code: {ZipFile: x}
                  LoggingConfig: {LogGroup: !Ref Logs}
              Logs:
                Type: AWS::Logs::LogGroup
                Properties: {RetentionInDays: 7}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_group_that_names_the_function()
    {
        const string Template = """
            Resources:
              It:
                Type: AWS::Lambda::Function
                Properties:
                  Role: arn:aws:iam::111122223333:role/run
                  Code: {ZipFile: x}
              Logs:
                Type: AWS::Logs::LogGroup
                Properties: {LogGroupName: !Sub '/aws/lambda/${It}'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_group_of_the_same_name()
    {
        const string Template = """
            Resources:
              It:
                Type: AWS::Lambda::Function
                Properties:
                  Role: arn:aws:iam::111122223333:role/run
                  Code: {ZipFile: x}
                  FunctionName: !Sub '${AWS::StackName}-work'
              Logs:
                Type: AWS::Logs::LogGroup
                Properties: {LogGroupName: !Sub '/aws/lambda/${AWS::StackName}-work'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_function_whose_group_lambda_makes()
    {
        const string Template = """
            Resources:
              It:
                Type: AWS::Lambda::Function
                Properties:
                  Role: arn:aws:iam::111122223333:role/run
                  Code: {ZipFile: x}
              Logs:
                Type: AWS::Logs::LogGroup
                Properties: {LogGroupName: /other}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,5) Resources/It/Properties: Declare a log group with RetentionInDays, and name it in LoggingConfig of 'It'.",
            ],
            findings);
    }
}
