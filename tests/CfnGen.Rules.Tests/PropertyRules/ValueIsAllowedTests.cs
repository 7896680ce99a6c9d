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

    [Fact]
    public void Names_the_numbers_below_and_above_where_there_are_too_many_to_list()
    {
        const string Template = """
            Resources:
              First: {Type: AWS::Logs::LogGroup, Properties: {RetentionInDays: 4}}
              Second: {Type: AWS::Logs::LogGroup, Properties: {RetentionInDays: 0}}
              Third: {Type: AWS::Logs::LogGroup, Properties: {RetentionInDays: 9999}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,68) Resources/First/Properties/RetentionInDays: 'RetentionInDays' cannot be '4': the nearest that it takes are 3 and 5.",
                "(3,69) Resources/Second/Properties/RetentionInDays: 'RetentionInDays' cannot be '0': the nearest that it takes is 1.",
                "(4,68) Resources/Third/Properties/RetentionInDays: 'RetentionInDays' cannot be '9999': the nearest that it takes is 3653.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_a_word_in_the_place_of_a_number_to_another_rule()
    {
        const string Template = """
            Resources:
              Log: {Type: AWS::Logs::LogGroup, Properties: {RetentionInDays: long}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
