using CfnGen.TestKit.Snapshots;
using CfnGen.TestKit.Surroundings;
using global::VerifyXunit;
using static VerifyXunit.Verifier;

namespace CfnGen.TestKit.Tests.VerifyXunit;

public sealed class VerifierTests
{
    [Fact]
    public Task Finds_its_snapshot_beside_the_test() => Verify("Hello\n");

    [Fact]
    public Task Takes_an_extension() => Verify("greeting: Hello\n", "yaml");

    [Theory]
    [InlineData("one")]
    [InlineData("two")]
    public Task Keeps_the_cases_of_a_theory_apart(string name) => Verify($"{name}\n").UseTextForParameters(name);

    [Fact]
    public async Task Reports_a_difference_when_it_is_awaited()
    {
        using var folder = new TemporaryFolder();
        var comparison = new SettingsTask(new Snapshot(folder.Path, "Class.Method", "txt"), "Hello\n", new SnapshotMode(false, false));

        await Assert.ThrowsAsync<SnapshotException>(async () => await comparison);
    }

    [Fact]
    public void Names_the_snapshot_after_the_file_and_the_method()
    {
        var snapshot = Snapshot.BesideTest(Path.Combine("tests", "SomeTests.cs"), "Says_hello", "yaml");

        Assert.Equal(Path.Combine("tests", "SomeTests.Says_hello.verified.yaml"), snapshot.VerifiedPath);
        Assert.Equal(Path.Combine("tests", "SomeTests.Says_hello.received.yaml"), snapshot.ReceivedPath);
    }
}
