using CfnGen.TestKit.Snapshots;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.TestKit.Tests.Snapshots;

public sealed class SnapshotTests : IDisposable
{
    private static readonly SnapshotMode AtHome = new(AcceptAsked: false, OnBuildServer: false);
    private static readonly SnapshotMode Accepting = AtHome with { AcceptAsked = true };
    private static readonly SnapshotMode AcceptingOnBuildServer = Accepting with { OnBuildServer = true };

    private readonly TemporaryFolder folder = new();

    private Snapshot Subject => new(folder.Path, "Class.Method", "yaml");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Passes_when_the_text_is_the_committed_one()
    {
        folder.Write("Class.Method.verified.yaml", "a: 1\n");

        var failure = Record.Exception(() => Subject.Check("a: 1\n", AtHome));

        Assert.Null(failure);
    }

    [Fact]
    public void Deletes_a_stale_received_file_once_it_matches()
    {
        folder.Write("Class.Method.verified.yaml", "a: 1\n");
        folder.Write("Class.Method.received.yaml", "a: 2\n");

        Subject.Check("a: 1\n", AtHome);

        Assert.False(File.Exists(Subject.ReceivedPath));
    }

    [Fact]
    public void Takes_the_line_ends_of_another_system_for_the_same_text()
    {
        folder.Write("Class.Method.verified.yaml", "a: 1\r\nb: 2\r\n");

        var failure = Record.Exception(() => Subject.Check("a: 1\nb: 2\n", AtHome));

        Assert.Null(failure);
    }

    [Fact]
    public void Tells_a_missing_last_line_end_from_the_text_that_has_it()
    {
        folder.Write("Class.Method.verified.yaml", "a: 1\n");

        Assert.Throws<SnapshotException>(() => Subject.Check("a: 1", AtHome));
    }

    [Fact]
    public void Writes_what_it_received_when_the_texts_differ()
    {
        folder.Write("Class.Method.verified.yaml", "a: 1\n");

        Assert.Throws<SnapshotException>(() => Subject.Check("a: 2\r\n", AtHome));

        Assert.Equal("a: 2\n", File.ReadAllText(Subject.ReceivedPath));
    }

    [Fact]
    public void Shows_the_difference_in_the_failure()
    {
        folder.Write("Class.Method.verified.yaml", "a: 1\nb: 2\n");

        var failure = Assert.Throws<SnapshotException>(() => Subject.Check("a: 1\nb: 3\n", AtHome));

        Assert.Contains(" a: 1\n-b: 2\n+b: 3", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fails_and_writes_what_it_received_when_nothing_was_committed()
    {
        var failure = Assert.Throws<SnapshotException>(() => Subject.Check("a: 1\n", AtHome));

        Assert.StartsWith("There is no snapshot", failure.Message, StringComparison.Ordinal);
        Assert.Equal("a: 1\n", File.ReadAllText(Subject.ReceivedPath));
    }

    [Fact]
    public void Accepts_a_new_text_when_asked_to()
    {
        folder.Write("Class.Method.verified.yaml", "a: 1\n");
        folder.Write("Class.Method.received.yaml", "a: 2\n");

        Subject.Check("a: 2\n", Accepting);

        Assert.Equal("a: 2\n", File.ReadAllText(Subject.VerifiedPath));
        Assert.False(File.Exists(Subject.ReceivedPath));
    }

    [Fact]
    public void Never_accepts_on_a_build_server()
    {
        folder.Write("Class.Method.verified.yaml", "a: 1\n");

        Assert.Throws<SnapshotException>(() => Subject.Check("a: 2\n", AcceptingOnBuildServer));

        Assert.Equal("a: 1\n", File.ReadAllText(Subject.VerifiedPath));
    }

    [Fact]
    public void Writes_no_byte_order_mark()
    {
        Subject.Check("a: ü\n", Accepting);

        Assert.Equal("a: ü\n"u8.ToArray(), File.ReadAllBytes(Subject.VerifiedPath));
    }

    [Fact]
    public void Refuses_a_case_that_cannot_be_a_file_name()
    {
        Assert.Throws<ArgumentException>(() => Subject.ForCase("a/b"));
    }
}
