using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Consequences;

public sealed class OneIndexAtATimeTests
{
    [Theory]
    [InlineData("i", "i, j", "")]
    [InlineData("i, j", "j", "")]
    [InlineData("i", "i, j, k", "makes j, makes k")]
    [InlineData("i", "j", "deletes i, makes j")]
    public void A_second_index_in_one_update_fails(string before, string after, string expected)
    {
        var plan = Plans.Between(Table(before), Table(after));

        Assert.Equal(
            expected.Length == 0 ? "" : $"Alarm T: T: this update {expected}, and DynamoDB makes or deletes one global secondary index in an update. | Deploy 2 times, each with one of these changes.",
            ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
    }

    [Fact]
    public void A_new_table_may_have_as_many_as_it_likes()
    {
        var plan = Plans.Between(Table("i"), Table("j, k").Replace("T:", "U:", StringComparison.Ordinal));

        Assert.Equal("", ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
    }

    [Fact]
    public void Indexes_that_a_condition_chooses_are_not_counted()
    {
        const string Conditional = "Conditions: {C: !Equals [!Ref AWS::Region, a]}\nResources: {T: {Type: AWS::DynamoDB::Table, Properties: {GlobalSecondaryIndexes: [!If [C, {IndexName: j}, {IndexName: k}]]}}}";

        var plan = Plans.Between(Table("i"), Conditional);

        Assert.Equal("", ConsequenceLines.Of(plan, ConsequenceKind.UpdateFails));
    }

    private static string Table(string indexes) =>
        $"Resources:\n  T: {{Type: AWS::DynamoDB::Table, Properties: {{GlobalSecondaryIndexes: [{string.Join(", ", indexes.Split(", ").Select(name => $"{{IndexName: {name}}}"))}]}}}}";
}
