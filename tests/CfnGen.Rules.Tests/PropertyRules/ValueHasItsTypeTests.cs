using CfnGen.Rules.PropertyRules;

namespace CfnGen.Rules.Tests.PropertyRules;

public sealed class ValueHasItsTypeTests
{
    private readonly ValueHasItsType rule = new();

    [Fact]
    public void Accepts_values_that_CloudFormation_converts()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  FifoTopic: "true"
                  TopicName: 12
                  MaximumMessageSize: "1024"
                  ArchivePolicy: {A: 1}
                  Tags: [{Key: Name, Value: 1}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_value_of_each_other_type()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  FifoTopic: sometimes
                  TopicName: [alerts]
                  MaximumMessageSize: 10.5
                  Subscription: {Endpoint: me@example.com}
                  Tags: [Name]
                  DeliveryStatusLogging:
                    - []
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,18) Resources/Alerts/Properties/FifoTopic: 'FifoTopic' takes true or false, and this is 'sometimes'.",
                "(6,18) Resources/Alerts/Properties/TopicName: 'TopicName' takes a text, and this is a list.",
                "(7,27) Resources/Alerts/Properties/MaximumMessageSize: 'MaximumMessageSize' takes a whole number, and this is '10.5'.",
                "(8,21) Resources/Alerts/Properties/Subscription: 'Subscription' takes a list, and this is an object with the key 'Endpoint'.",
                "(9,14) Resources/Alerts/Properties/Tags/0: 'Tags' takes an object with Key and Value, and this is 'Name'.",
                "(11,11) Resources/Alerts/Properties/DeliveryStatusLogging/0: 'DeliveryStatusLogging' takes an object (LoggingConfig), and this is a list.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Size: {Type: String}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  MaximumMessageSize: !Ref Size
                  Tags: !Split [",", !Ref Size]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("2030-01-31T00:00:00Z", 0)]
    [InlineData("'2030-01-31T00:00:00.000Z'", 0)]
    [InlineData("2030-01-31T00:00:00+01:00", 0)]
    [InlineData("2030-01-31", 1)]
    [InlineData("'2030-01-31 00:00'", 1)]
    [InlineData("2030-13-31T00:00:00Z", 1)]
    [InlineData("'1502150400'", 1)]
    public void A_time_has_a_date_seconds_and_a_zone(string time, int expected)
    {
        var template = $$"""
            Resources:
              Logs:
                Type: AWS::S3::Bucket
                Properties:
                  LifecycleConfiguration:
                    Rules: [{Status: Enabled, ExpirationDate: {{time}}}]
            """;

        var findings = Check.With(rule, template);

        Assert.Equal(expected, findings.Length);
    }

    [Fact]
    public void Leaves_a_path_that_is_uploaded_to_the_rule_on_such_paths()
    {
        const string Template = """
            Resources:
              It:
                Type: AWS::Lambda::Function
                Properties: {Code: ./code}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_a_function_that_there_is_not_to_another_rule()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: {"Fn::Joinn": ["", [a, b]]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
