using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Operating;

/// <summary>What <c>docs/operate.md</c> shows is what the snapshots hold.</summary>
public sealed class OperatePageTests
{
    private static readonly string Page = File.ReadAllText(RepositoryRoot.Combine("docs/operate.md"));

    [Theory]
    [InlineData("StatusCommandTests.Tells_what_failed_first_and_what_to_do", "cfngen status orders")]
    [InlineData("RollbackCommandTests.Skips_what_cannot_be_rolled_back", "cfngen rollback orders --continue --skip Queue")]
    [InlineData("DeleteCommandTests.Says_what_goes_and_deletes_it", "cfngen delete orders")]
    [InlineData("DriftCommandTests.Shows_what_was_changed_without_what_nobody_may_see", "cfngen drift orders")]
    public void Its_examples_are_real(string snapshot, string command)
    {
        var text = File.ReadAllText(RepositoryRoot.Combine($"tests/CfnGen.Cli.Tests/Commands/Operating/{snapshot}.verified.txt"));

        var output = text[(text.IndexOf("----\n", StringComparison.Ordinal) + "----\n".Length)..text.IndexOf("exit code", StringComparison.Ordinal)];

        Assert.Contains($"```console\n$ {command}\n{output}```\n", Page, StringComparison.Ordinal);
    }
}
