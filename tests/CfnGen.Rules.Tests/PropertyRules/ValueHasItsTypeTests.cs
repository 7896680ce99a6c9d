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
}
