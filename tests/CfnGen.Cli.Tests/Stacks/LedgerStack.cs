using CfnGen.Model;
using CfnGen.Resources.DynamoDB;
using CfnGen.Resources.SNS;

namespace CfnGen.Cli.Tests.Stacks;

/// <summary>Holds data under the logical id that a test gives it, and something without data.</summary>
/// <param name="table">Absent: there is no table.</param>
/// <param name="topic">The other one's id.</param>
/// <param name="policy">What becomes of the table when it is gone.</param>
internal sealed class LedgerStack(string? table, string topic = "Alerts", DeletionPolicy? policy = null) : Stack
{
    public IReadOnlyList<Table> Tables => table is null ? [] : [Resource(
        () => new Table
        {
            DeletionPolicy = policy,
            BillingMode = "PAY_PER_REQUEST",
            AttributeDefinitions = [new() { AttributeName = "Id", AttributeType = "S" }],
            KeySchema = [new() { AttributeName = "Id", KeyType = "HASH" }],
        },
        id: table)];

    public Topic Topic => Resource(() => new Topic(), id: topic);
}
