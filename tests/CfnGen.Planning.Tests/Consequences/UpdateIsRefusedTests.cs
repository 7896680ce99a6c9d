using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Consequences;

public sealed class UpdateIsRefusedTests
{
    [Fact]
    public void A_logical_id_cannot_get_another_type()
    {
        var plan = Plans.Between("Resources: {Work: {Type: AWS::SNS::Topic}}", "Resources: {Work: {Type: AWS::SQS::Queue}}");

        Assert.Equal(
            "Alarm Work: Work was AWS::SNS::Topic and is AWS::SQS::Queue now: CloudFormation refuses to change a resource's type. | "
            + "Give the new resource a logical id of its own; the old one is deleted when it is gone from the template.",
            ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
    }

    [Fact]
    public void A_custom_resource_cannot_get_another_provider()
    {
        var plan = Plans.Between("Resources: {Work: {Type: Custom::Work, Properties: {ServiceToken: one}}}", "Resources: {Work: {Type: Custom::Work, Properties: {ServiceToken: two}}}");

        Assert.Equal(
            "Alarm Work: Work gets another ServiceToken: CloudFormation refuses that, because a custom resource keeps its provider. | "
            + "Give the new resource a logical id of its own; the old one is deleted when it is gone from the template.",
            ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
    }

    [Theory]
    [InlineData("AWS::EC2::Volume", "AvailabilityZone", "a volume stays where it is")]
    [InlineData("AWS::KMS::Key", "KeySpec", "a key stays what it was made as")]
    [InlineData("AWS::Cognito::UserPool", "UsernameAttributes", "a pool keeps the names by which its users sign in")]
    [InlineData("AWS::CloudFormation::WaitCondition", "Count", "a wait condition is never updated")]
    public void A_property_that_no_update_changes_fails_the_update(string type, string property, string reason)
    {
        var plan = Plans.Between($"Resources: {{Work: {{Type: {type}, Properties: {{{property}: one}}}}}}", $"Resources: {{Work: {{Type: {type}, Properties: {{{property}: two}}}}}}");

        Assert.Equal(
            $"Alarm Work: Work gets another {property}: CloudFormation refuses that, because {reason}. | "
            + "Give the new resource a logical id of its own; the old one is deleted when it is gone from the template.",
            ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
    }

    [Fact]
    public void What_a_condition_may_choose_is_refused_perhaps()
    {
        const string Template = "Conditions: {C: !Equals [!Ref AWS::Region, a]}\nResources: {Disk: {Type: AWS::EC2::Volume, Properties: {AvailabilityZone: !If [C, a, b]}}}";

        var plan = Plans.Between(Template, Template.Replace("[C, a, b]", "[C, a, c]", StringComparison.Ordinal));

        Assert.Equal(
            "Warning Disk: Disk gets another AvailabilityZone unless C if C does not hold: CloudFormation refuses that, because a volume stays where it is. | "
            + "Give the new resource a logical id of its own; the old one is deleted when it is gone from the template.",
            ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
    }

    [Fact]
    public void Keys_of_an_index_that_stays_are_refused()
    {
        const string Template = """
            Resources:
              T:
                Type: AWS::DynamoDB::Table
                Properties:
                  KeySchema: [{AttributeName: a, KeyType: HASH}]
                  AttributeDefinitions: [{AttributeName: a, AttributeType: S}, {AttributeName: b, AttributeType: S}]
                  GlobalSecondaryIndexes: [{IndexName: i, KeySchema: [{AttributeName: a, KeyType: HASH}], Projection: {ProjectionType: ALL}}]
            """;

        var plan = Plans.Between(Template, Template.Replace("ProjectionType: ALL", "ProjectionType: KEYS_ONLY", StringComparison.Ordinal));

        Assert.Equal(
            "Alarm T: T gets another GlobalSecondaryIndexes[i].Projection.ProjectionType: CloudFormation refuses that, because an index keeps the attributes that it holds. | "
            + "Add an index with another IndexName, and delete the old one in a deployment after.",
            ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
    }

    [Fact]
    public void A_resource_that_is_replaced_along_gets_everything_anew()
    {
        const string Template = """
            Resources:
              T:
                Type: AWS::DynamoDB::Table
                Properties:
                  TableName: one
                  GlobalSecondaryIndexes: [{IndexName: i, KeySchema: [{AttributeName: a, KeyType: HASH}], Projection: {ProjectionType: ALL}}]
            """;

        var plan = Plans.Between(Template, Template.Replace("one", "two", StringComparison.Ordinal).Replace("ALL", "KEYS_ONLY", StringComparison.Ordinal));

        Assert.Equal((UpdateEffect.Replacement, ""), (plan.Resources[0].Effect, ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails)));
    }

    [Fact]
    public void A_table_that_gets_its_first_index_is_updated()
    {
        const string Table = "Resources: {T: {Type: AWS::DynamoDB::Table, Properties: {BillingMode: PAY_PER_REQUEST";

        var plan = Plans.Between(Table + "}}}", Table + ", GlobalSecondaryIndexes: [{IndexName: i, KeySchema: [{AttributeName: a, KeyType: HASH}], Projection: {ProjectionType: ALL}}]}}}");

        Assert.Equal((UpdateEffect.NoInterruption, ""), (plan.Resources[0].Effect, ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails)));
    }
}
