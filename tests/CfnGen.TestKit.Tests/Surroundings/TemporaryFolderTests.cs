using CfnGen.TestKit.Surroundings;

namespace CfnGen.TestKit.Tests.Surroundings;

public sealed class TemporaryFolderTests
{
    [Fact]
    public void Is_gone_with_its_files_afterwards()
    {
        var folder = new TemporaryFolder();
        var file = folder.Write("a/b.txt", "text");
        Assert.Equal("text", File.ReadAllText(file));

        folder.Dispose();

        Assert.False(Directory.Exists(folder.Path));
    }
}
