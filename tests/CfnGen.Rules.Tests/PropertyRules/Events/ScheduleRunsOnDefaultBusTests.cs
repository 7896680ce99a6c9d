using CfnGen.Rules.PropertyRules.Events;

namespace CfnGen.Rules.Tests.PropertyRules.Events;

public sealed class ScheduleRunsOnDefaultBusTests
{
    private readonly ScheduleRunsOnDefaultBus rule = new();

    [Fact]
    public void Accepts_the_default_bus_and_events_on_others()
    {
        const string Template = """
            Resources:
              A:
                Type: AWS::Events::Rule
                Properties: {ScheduleExpression: rate(1 hour), EventBusName: default}
              B:
                Type: AWS::Events::Rule
                Properties: {EventPattern: {source: [app]}, EventBusName: !Ref Orders}
              Orders:
                Type: AWS::Events::EventBus
                Properties: {Name: orders}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_another_bus()
    {
        const string Template = """
            Resources:
              A:
                Type: AWS::Events::Rule
                Properties: {ScheduleExpression: rate(1 hour), EventBusName: orders}
              B:
                Type: AWS::Events::Rule
                Properties: {ScheduleExpression: rate(1 hour), EventBusName: !Ref Orders}
              Orders:
                Type: AWS::Events::EventBus
                Properties: {Name: orders}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,66) Resources/A/Properties/EventBusName: Remove EventBusName: only rules on the default bus run by the clock.",
                "(7,66) Resources/B/Properties/EventBusName: Remove EventBusName: only rules on the default bus run by the clock.",
            ],
            findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Conditions:
              IsTimed: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              A:
                Type: AWS::Events::Rule
                Properties:
                  ScheduleExpression: !If [IsTimed, rate(1 hour), !Ref AWS::NoValue]
                  EventBusName: !If [IsTimed, default, orders]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_a_bus_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Bus: {Type: String}
            Resources:
              A:
                Type: AWS::Events::Rule
                Properties: {ScheduleExpression: rate(1 hour), EventBusName: !Ref Bus}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
