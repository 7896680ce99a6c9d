using CfnGen.Cli.Tests.Running;
using CfnGen.Cli.Tests.Stacks;
using CfnGen.Model;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Diffing;

public sealed class LogicalIdLockTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Warns_of_data_under_another_id_and_writes_all_the_same()
    {
        Generate(new LedgerStack("Orders"));

        var result = Generate(new LedgerStack("Sales"));

        Assert.Equal(new(
            0,
            "updated    ledger.yaml\n",
            "Warning: ledger.yaml: Orders (AWS::DynamoDB::Table) holds data and is called Sales now, which makes another resource of it. The next update deletes Orders with its data. "
            + "To keep it, give the member that declares it the id explicitly: id: \"Orders\".\n"), result);
    }

    [Fact]
    public void Warns_of_data_that_is_gone()
    {
        Generate(new LedgerStack("Orders"));

        var result = Generate(new LedgerStack(null));

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("Warning: ledger.yaml: Orders (AWS::DynamoDB::Table) holds data and is gone. The next update deletes Orders with its data.", result.Notices, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_stays_behind()
    {
        Generate(new LedgerStack("Orders", policy: DeletionPolicy.Retain));

        var result = Generate(new LedgerStack("Sales", policy: DeletionPolicy.Retain));

        Assert.Contains("The next update leaves Orders, or a snapshot of it, behind, outside of the stack.", result.Notices, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_nothing_of_what_holds_no_data()
    {
        Generate(new LedgerStack("Orders", topic: "Alerts"));

        var result = Generate(new LedgerStack("Orders", topic: "Alarms"));

        Assert.Equal(new(0, "updated    ledger.yaml\n", ""), result);
    }

    [Fact]
    public void Says_nothing_of_a_file_that_it_cannot_read()
    {
        folder.Write("ledger.yaml", "Resources: {");

        var result = Generate(new LedgerStack("Orders"));

        Assert.Equal(new(0, "updated    ledger.yaml\n", ""), result);
    }

    private RunResult Generate(Stack stack) => RunResult.Of([stack], "generate", "-o", folder.Path);
}
