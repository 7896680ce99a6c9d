using System.Text;
using CfnGen.Cli.Templates;
using CfnGen.TestKit.Surroundings;

namespace CfnGen.Cli.Tests.Templates;

public sealed class TemplateFolderTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Changes_no_file_before_all_are_on_the_disk()
    {
        temporary.Write("a.yaml", "old");

        using var staged = Folder.Stage([Template("a"), Template("b")], CancellationToken.None);

        Assert.Equal("old", File.ReadAllText(temporary.Combine("a.yaml")));
        Assert.False(File.Exists(temporary.Combine("b.yaml")));
    }

    [Fact]
    public void Leaves_no_temporary_file_when_it_is_cancelled_in_the_middle()
    {
        using var cancellation = new CancellationTokenSource();

        Assert.Throws<OperationCanceledException>(() => Folder.Stage(CancelledAfterTwo(cancellation), cancellation.Token));

        Assert.Empty(Directory.GetFileSystemEntries(temporary.Path));
    }

    [Fact]
    public void Leaves_no_temporary_file_when_nobody_commits()
    {
        Folder.Stage([Template("a")], CancellationToken.None).Dispose();

        Assert.Empty(Directory.GetFileSystemEntries(temporary.Path));
    }

    [Fact]
    public void Replaces_a_file_that_is_read_only()
    {
        var file = temporary.Write("a.yaml", "old");
        File.SetAttributes(file, FileAttributes.ReadOnly);

        using var staged = Folder.Stage([Template("a")], CancellationToken.None);
        staged.Files[0].Commit();

        Assert.Equal("new", File.ReadAllText(file));
    }

    [Fact]
    public void Says_that_the_old_file_is_as_it_was_when_the_last_step_fails()
    {
        using var staged = Folder.Stage([Template("a")], CancellationToken.None);
        Directory.CreateDirectory(temporary.Combine("a.yaml/in-the-way"));

        var error = Assert.Throws<OutputException>(staged.Files[0].Commit);

        Assert.Equal(temporary.Combine("a.yaml"), error.Path);
        Assert.EndsWith("The file is as it was before.", error.Message, StringComparison.Ordinal);
    }

    private TemplateFolder Folder => new(temporary.Path);

    private static IEnumerable<RenderedFile> CancelledAfterTwo(CancellationTokenSource cancellation)
    {
        yield return Template("a");
        yield return Template("b");
        cancellation.Cancel();
        yield return Template("c");
    }

    private static RenderedFile Template(string name) => new(name, name + ".yaml", Encoding.UTF8.GetBytes("new"));
}
