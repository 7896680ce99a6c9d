using CfnGen.Rules.PropertyRules.Logs;

namespace CfnGen.Rules.Tests.PropertyRules.Logs;

public sealed class GroupHasTwoSubscriptionsTests
{
    private readonly GroupHasTwoSubscriptions rule = new();

    [Fact]
    public void Accepts_two_for_each_group()
    {
        const string Template = """
            Resources:
              A:
                Type: AWS::Logs::SubscriptionFilter
                Properties: {LogGroupName: app}
              B:
                Type: AWS::Logs::SubscriptionFilter
                Properties: {LogGroupName: app}
              C:
                Type: AWS::Logs::SubscriptionFilter
                Properties: {LogGroupName: web}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_third()
    {
        const string Template = """
            Resources:
              A:
                Type: AWS::Logs::SubscriptionFilter
                Properties: {LogGroupName: !Ref App}
              B:
                Type: AWS::Logs::SubscriptionFilter
                Properties: {LogGroupName: !Ref App}
              C:
                Type: AWS::Logs::SubscriptionFilter
                Properties: {LogGroupName: !Ref App}
              App:
                Type: AWS::Logs::LogGroup
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(10,32) Resources/C/Properties/LogGroupName: Remove a subscription filter of the log group 'App': it takes 2, and this is the third."], findings);
    }

    [Fact]
    public void Leaves_those_alone_that_a_condition_may_keep_apart()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
              IsTest: !Not [!Condition IsProd]
            Resources:
              A:
                Type: AWS::Logs::SubscriptionFilter
                Properties: {LogGroupName: app}
              B:
                Type: AWS::Logs::SubscriptionFilter
                Condition: IsProd
                Properties: {LogGroupName: app}
              C:
                Type: AWS::Logs::SubscriptionFilter
                Condition: IsTest
                Properties: {LogGroupName: app}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_a_group_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Group: {Type: String}
            Resources:
              A:
                Type: AWS::Logs::SubscriptionFilter
                Properties: {LogGroupName: !Ref Group}
              B:
                Type: AWS::Logs::SubscriptionFilter
                Properties: {LogGroupName: !Ref Group}
              C:
                Type: AWS::Logs::SubscriptionFilter
                Properties: {LogGroupName: !Ref Group}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
