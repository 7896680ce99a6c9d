using CfnGen.TestKit.Surroundings;

namespace CfnGen.TestKit.Tests.Surroundings;

public sealed class RepositoryRootTests
{
    [Fact]
    public void Holds_the_solution()
    {
        Assert.True(File.Exists(RepositoryRoot.Combine("CfnGen.sln")));
    }

    [Fact]
    public void Is_found_from_a_folder_below()
    {
        using var folder = new TemporaryFolder();
        folder.Write("CfnGen.sln", "");
        folder.Write("tests/Some.Tests/bin/here.txt", "");

        var root = RepositoryRoot.Above(folder.Combine("tests/Some.Tests/bin"));

        Assert.Equal(folder.Path, root);
    }

    [Fact]
    public void Says_where_it_looked_when_there_is_none()
    {
        using var folder = new TemporaryFolder();

        var failure = Assert.Throws<InvalidOperationException>(() => RepositoryRoot.Above(folder.Path));

        Assert.Contains(folder.Path, failure.Message, StringComparison.Ordinal);
    }
}
