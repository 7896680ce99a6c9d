using CfnGen.Rules.PropertyRules;

namespace CfnGen.Rules.Tests.PropertyRules;

public sealed class PropertyIsKnownTests
{
    private readonly PropertyIsKnown rule = new();

    [Fact]
    public void Accepts_properties_that_the_types_have()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  Subscription: [{Endpoint: me@example.com, Protocol: email}]
                  Tags: [{Key: Name, Value: alerts}]
              Lookup:
                Type: Custom::Lookup
                Properties:
                  ServiceToken: arn:aws:lambda:eu-west-1:111122223333:function:lookup
                  Anything: true
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_one_that_they_lack_however_deep_it_lies()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  Displayname: Alerts
                  TopicArn: arn:aws:sns:eu-west-1:111122223333:alerts
                  Subscription:
                    - {Endpoint: me@example.com, Protocl: email}
                  Tags: [{Key: Name, Value: alerts, PropagateAtLaunch: true}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,7) Resources/Alerts/Properties/Displayname: AWS::SNS::Topic has no property 'Displayname'. Did you mean 'DisplayName'?",
                "(6,7) Resources/Alerts/Properties/TopicArn: 'TopicArn' is an attribute of AWS::SNS::Topic: read it with Fn::GetAtt, and remove it here.",
                "(8,38) Resources/Alerts/Properties/Subscription/0/Protocl: Subscription has no property 'Protocl'. Did you mean 'Protocol'?",
                "(9,41) Resources/Alerts/Properties/Tags/0/PropagateAtLaunch: Tag has no property 'PropagateAtLaunch'.",
            ],
            findings);
    }

    [Fact]
    public void Follows_both_branches_of_a_condition()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  Subscription: !If
                    - IsProd
                    - [{Endpoint: me@example.com, Protocol: email, Filter: x}]
                    - - !If [IsProd, !Ref AWS::NoValue, {Endpoint: me@example.com, Protocol: email, Extra: x}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(9,56) Resources/Alerts/Properties/Subscription/Fn::If/1/0/Filter: Subscription has no property 'Filter'.",
                "(10,89) Resources/Alerts/Properties/Subscription/Fn::If/2/0/Fn::If/2/Extra: Subscription has no property 'Extra'.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_macros_free_objects_and_branches_that_never_happen_alone()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref Stage, prod]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Condition: IsProd
                Properties:
                  ArchivePolicy: {Anything: 1}
                  Subscription: !If [IsProd, !Ref AWS::NoValue, [{Wrong: x}]]
                  Fn::Transform: {Name: AWS::Include, Parameters: {Location: s3://x/y}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("SnapStart: {ApplyOn: PublishedVersions}", 0)]
    [InlineData("Handlr: index.handler", 1)]
    public void Of_a_serverless_type_only_what_is_nearly_a_property_is_reported(string property, int expected)
    {
        var template = $$"""
            Transform: AWS::Serverless-2016-10-31
            Resources:
              It:
                Type: AWS::Serverless::Function
                Properties:
                  {{property}}
            """;

        var findings = Check.With(rule, template);

        Assert.Equal(expected, findings.Length);
    }
}
