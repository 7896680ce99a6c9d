using CfnGen.Rules.PropertyRules.Identities;

namespace CfnGen.Rules.Tests.PropertyRules.Identities;

public sealed class ReplacementFindsItsNameFreeTests
{
    private readonly ReplacementFindsItsNameFree rule = new();

    [Fact]
    public void Accepts_no_name_and_a_name_where_nothing_else_replaces()
    {
        const string Template = """
            Resources:
              One: {Type: AWS::DynamoDB::Table, Properties: {BillingMode: PAY_PER_REQUEST, KeySchema: [{AttributeName: Id, KeyType: HASH}]}}
              Two: {Type: AWS::Logs::LogGroup, Properties: {LogGroupName: /shop, RetentionInDays: 30}}
              Three: {Type: AWS::DynamoDB::Table, Properties: {TableName: !Ref AWS::NoValue, KeySchema: [{AttributeName: Id, KeyType: HASH}]}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_name_beside_what_it_is_unique_in_and_where_the_old_resource_goes_first()
    {
        const string Template = """
            Resources:
              One: {Type: AWS::Events::Rule, Properties: {Name: nightly, EventBusName: shop, ScheduleExpression: rate(1 day)}}
              Two: {Type: AWS::Logs::MetricFilter, Properties: {FilterName: errors, LogGroupName: /shop, FilterPattern: ERROR}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_name_of_a_resource_whose_identifier_the_service_makes_up()
    {
        const string Template = """
            Resources:
              One: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {Name: web, Port: 80}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(2,76) Resources/One/Properties/Name: A change of Port replaces 'One', which cannot be while this name is taken: leave out 'Name', or change it at the same time."], findings);
    }

    [Fact]
    public void Reports_a_name_beside_properties_that_replace()
    {
        const string Template = """
            Resources:
              One: {Type: AWS::IAM::Role, Properties: {RoleName: !Sub '${AWS::StackName}-web', Path: /web/}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(2,54) Resources/One/Properties/RoleName: A change of Path replaces 'One', which cannot be while this name is taken: leave out 'RoleName', or change it at the same time."], findings);
    }
}
