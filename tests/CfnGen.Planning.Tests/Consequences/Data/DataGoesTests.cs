using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Consequences.Data;

public sealed class DataGoesTests
{
    private const string Table = """
        Resources:
          Orders:
            Type: AWS::DynamoDB::Table
            Properties:
              BillingMode: PAY_PER_REQUEST
              KeySchema: [{AttributeName: Id, KeyType: HASH}]
              AttributeDefinitions: [{AttributeName: Id, AttributeType: S}]
          Topic: {Type: AWS::SNS::Topic}
        """;

    private const string TopicOnly = "Resources: {Topic: {Type: AWS::SNS::Topic}}";

    [Fact]
    public void A_removed_table_takes_its_data_along()
    {
        var plan = Plans.Between(Table, TopicOnly);

        Assert.Equal(
            "Alarm Orders: Orders (AWS::DynamoDB::Table) is deleted: its data goes with it. | "
            + "To keep the data, deploy Orders with DeletionPolicy: Retain first: the template that is deployed decides.",
            ConsequenceLines.Of(plan, ConsequenceKind.DataLoss));
    }

    [Fact]
    public void A_table_whose_deployed_template_retains_it_loses_nothing()
    {
        var retained = Table.Replace("Type: AWS::DynamoDB::Table", "Type: AWS::DynamoDB::Table\n    DeletionPolicy: Retain", StringComparison.Ordinal);

        var plan = Plans.Between(retained, TopicOnly);

        Assert.Equal("", ConsequenceLines.Of(plan, ConsequenceKind.DataLoss));
        Assert.Equal(
            "Note Orders: Orders stays in the account, outside of the stack, and costs until somebody deletes it.",
            ConsequenceLines.Of(plan, ConsequenceKind.LeftBehind));
    }

    [Fact]
    public void A_replaced_table_begins_empty()
    {
        var plan = Plans.Between(Table, Table.Replace("AttributeName: Id, KeyType", "AttributeName: Key, KeyType", StringComparison.Ordinal));

        Assert.Equal(
            "Alarm Orders: Orders (AWS::DynamoDB::Table) is replaced: the new one is empty, and the old one is deleted with its data. | "
            + "To keep the data, give Orders UpdateReplacePolicy: Retain, and move the data to the new one.",
            ConsequenceLines.Of(plan, ConsequenceKind.DataLoss));
    }

    [Fact]
    public void A_database_without_a_policy_leaves_a_snapshot_when_it_is_removed()
    {
        const string Database = """
            Resources:
              Topic: {Type: AWS::SNS::Topic}
              Store: {Type: AWS::RDS::DBInstance, Properties: {DBInstanceClass: db.t3.micro, Engine: mysql}}
            """;

        var plan = Plans.Between(Database, TopicOnly);

        Assert.Equal("", ConsequenceLines.Of(plan, ConsequenceKind.DataLoss));
        Assert.Equal("Note Store: Store leaves a snapshot behind, which costs until somebody deletes it.", ConsequenceLines.Of(plan, ConsequenceKind.LeftBehind));
    }

    [Fact]
    public void A_snapshot_of_what_makes_none_keeps_nothing()
    {
        var before = Table.Replace("Type: AWS::DynamoDB::Table", "Type: AWS::DynamoDB::Table\n    DeletionPolicy: Snapshot", StringComparison.Ordinal);

        var plan = Plans.Between(before, TopicOnly);

        Assert.StartsWith("Alarm Orders: Orders (AWS::DynamoDB::Table) is deleted", ConsequenceLines.Of(plan, ConsequenceKind.DataLoss), StringComparison.Ordinal);
        Assert.Equal("", ConsequenceLines.Of(plan, ConsequenceKind.LeftBehind));
    }

    [Theory]
    [InlineData("!If [IsLive, Retain, Delete]", "Warning Orders: Orders (AWS::DynamoDB::Table) is deleted: its data goes with it if IsLive does not hold.")]
    [InlineData("!If [IsLive, Delete, RetainExceptOnCreate]", "Warning Orders: Orders (AWS::DynamoDB::Table) is deleted: its data goes with it if IsLive holds.")]
    [InlineData("!If [IsLive, Delete, !If [IsTest, Retain, Delete]]", "Warning Orders: Orders (AWS::DynamoDB::Table) is deleted: its data goes with it if IsLive holds, or IsLive does not hold and IsTest does not hold.")]
    [InlineData("!If [IsLive, Delete, !Ref AWS::NoValue]", "Alarm Orders: Orders (AWS::DynamoDB::Table) is deleted: its data goes with it.")]
    [InlineData("!Ref Keep", "Warning Orders: Orders (AWS::DynamoDB::Table) is deleted: its data goes with it if its DeletionPolicy comes out as Delete: ${Keep}.")]
    public void A_policy_that_a_condition_chooses_may_keep_the_data(string policy, string expected)
    {
        var before = Conditional(policy);

        var plan = Plans.Between(before, TopicOnly);

        Assert.StartsWith(expected, ConsequenceLines.Of(plan, ConsequenceKind.DataLoss), StringComparison.Ordinal);
        Assert.Equal(
            expected.StartsWith("Alarm", StringComparison.Ordinal) ? "" : "Note Orders: Orders may stay in the account, outside of the stack, and costs until somebody deletes it.",
            ConsequenceLines.Of(plan, ConsequenceKind.LeftBehind));
    }

    [Fact]
    public void A_condition_whose_value_is_given_decides_what_a_policy_keeps()
    {
        var options = new PlanOptions { Parameters = new Dictionary<string, string>(StringComparer.Ordinal) { ["Stage"] = "live" } };

        var plan = Plans.Between(Conditional("!If [IsLive, Retain, Delete]"), TopicOnly, options);

        Assert.Equal("", ConsequenceLines.Of(plan, ConsequenceKind.DataLoss));
    }

    [Fact]
    public void An_instance_of_a_cluster_holds_no_data()
    {
        const string Member = """
            Resources:
              Topic: {Type: AWS::SNS::Topic}
              Reader: {Type: AWS::RDS::DBInstance, Properties: {DBClusterIdentifier: shop, DBInstanceClass: db.t3.medium, Engine: aurora-mysql}}
            """;

        var plan = Plans.Between(Member, TopicOnly);

        Assert.Equal("", ConsequenceLines.Of(plan, ConsequenceKind.DataLoss));
    }

    private static string Conditional(string policy) =>
        "Transform: AWS::LanguageExtensions\nParameters: {Stage: {Type: String, Default: test}, Keep: {Type: String}}\n"
        + "Conditions: {IsLive: !Equals [!Ref Stage, live], IsTest: !Equals [!Ref Stage, test]}\n"
        + Table.Replace("Type: AWS::DynamoDB::Table", $"Type: AWS::DynamoDB::Table\n    DeletionPolicy: {policy}", StringComparison.Ordinal);
}
