using CfnGen.TestKit.Surroundings;

namespace CfnGen.TestKit.Tests.Surroundings;

public sealed class SharedFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Lies_beside_the_repository()
    {
        Directory.CreateDirectory(folder.Combine("shared"));

        var (path, absence) = SharedFolder.Find(folder.Combine("clone"), variable: null);

        Assert.Equal((folder.Combine("shared"), null), (path, absence));
    }

    [Fact]
    public void Is_where_the_variable_says()
    {
        Directory.CreateDirectory(folder.Combine("shared"));
        Directory.CreateDirectory(folder.Combine("elsewhere"));

        var (path, absence) = SharedFolder.Find(folder.Combine("clone"), folder.Combine("elsewhere"));

        Assert.Equal((folder.Combine("elsewhere"), null), (path, absence));
    }

    [Fact]
    public void Says_why_it_is_absent()
    {
        var (path, absence) = SharedFolder.Find(folder.Combine("clone"), variable: null);

        Assert.Null(path);
        Assert.Contains("beside the repository", absence, StringComparison.Ordinal);
    }

    [Fact]
    public void Does_not_take_another_one_when_the_variable_is_wrong()
    {
        Directory.CreateDirectory(folder.Combine("shared"));

        var (path, absence) = SharedFolder.Find(folder.Combine("clone"), folder.Combine("misspelt"));

        Assert.Null(path);
        Assert.Contains("misspelt", absence, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_facts_and_theories_are_skipped_exactly_when_it_is_absent()
    {
        Assert.Equal(SharedFolder.Absence, new SharedFactAttribute().Skip);
        Assert.Equal(SharedFolder.Absence, new SharedTheoryAttribute().Skip);
    }
}
