using CfnGen.Rules.PropertyRules;

namespace CfnGen.Rules.Tests.PropertyRules;

public sealed class ValueIsAllowedTests
{
    private readonly ValueIsAllowed rule = new();

    [Fact]
    public void Accepts_a_known_value()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  TracingConfig: Active
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_another_one_where_it_stands_and_where_a_parameter_brings_it()
    {
        const string Template = """
            Parameters:
              Tracing: {Type: String, AllowedValues: [Active, Passive]}
              Scope: {Type: String, Default: Everything}
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  TracingConfig: active
                  FifoThroughputScope: !Ref Scope
                  Subscription:
                    - {Endpoint: me@example.com, Protocol: mail}
              Other:
                Type: AWS::SNS::Topic
                Properties:
                  TracingConfig: !Ref Tracing
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,22) Resources/Alerts/Properties/TracingConfig: 'TracingConfig' cannot be 'active': use Active, PassThrough.",
                "(9,28) Resources/Alerts/Properties/FifoThroughputScope: 'FifoThroughputScope' cannot be 'Everything' (the default of the parameter 'Scope'): use MessageGroup, Topic.",
                "(11,48) Resources/Alerts/Properties/Subscription/0/Protocol: 'Protocol' cannot be 'mail': use application, email, email-json, firehose, http, https, lambda, sms, sqs.",
                "(15,22) Resources/Other/Properties/TracingConfig: 'TracingConfig' cannot be 'Passive' (which the parameter 'Tracing' allows): use Active, PassThrough.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_and_values_that_a_condition_keeps_away_alone()
    {
        const string Template = """
            Parameters:
              Tracing: {Type: String, Default: ''}
            Conditions:
              HasTracing: !Not [!Equals [!Ref Tracing, '']]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  TracingConfig: !If [HasTracing, !Ref Tracing, !Ref AWS::NoValue]
                  FifoThroughputScope: !ImportValue scope
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
