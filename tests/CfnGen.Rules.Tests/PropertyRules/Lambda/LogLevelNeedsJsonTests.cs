using CfnGen.Rules.PropertyRules.Lambda;

namespace CfnGen.Rules.Tests.PropertyRules.Lambda;

public sealed class LogLevelNeedsJsonTests
{
    private readonly LogLevelNeedsJson rule = new();

    [Fact]
    public void Accepts_levels_of_JSON_and_text_without()
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
                  LoggingConfig: {LogFormat: JSON, SystemLogLevel: WARN, ApplicationLogLevel: INFO}
              Other:
                Type: AWS::Lambda::Function
                Properties:
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Runtime: python3.13
                  LoggingConfig: {LogFormat: Text}
                  Role: arn:aws:iam::111122223333:role/worker
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_levels_of_text()
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
                  LoggingConfig: {LogFormat: Text, SystemLogLevel: WARN, ApplicationLogLevel: INFO}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(9,40) Resources/Worker/Properties/LoggingConfig/SystemLogLevel: Remove 'SystemLogLevel', or write JSON as the LogFormat instead of Text.",
                "(9,62) Resources/Worker/Properties/LoggingConfig/ApplicationLogLevel: Remove 'ApplicationLogLevel', or write JSON as the LogFormat instead of Text.",
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
                  Code: {ZipFile: x}
                  Handler: index.handler
                  Role: arn:aws:iam::111122223333:role/worker
                  Runtime: python3.13
                  LoggingConfig: {LogFormat: !If [IsProd, JSON, Text], SystemLogLevel: !If [IsProd, WARN, !Ref AWS::NoValue], ApplicationLogLevel: !If [IsProd, WARN, INFO]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(13,115) Resources/Worker/Properties/LoggingConfig/ApplicationLogLevel: Remove 'ApplicationLogLevel', or write JSON as the LogFormat instead of Text."], findings);
    }

    [Fact]
    public void Leaves_a_format_alone_that_only_the_deployment_knows()
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
                  LoggingConfig: {LogFormat: !Ref Name, SystemLogLevel: WARN}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
