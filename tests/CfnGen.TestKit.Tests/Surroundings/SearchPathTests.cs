using CfnGen.TestKit.Surroundings;

namespace CfnGen.TestKit.Tests.Surroundings;

public sealed class SearchPathTests
{
    [Fact]
    public void Takes_the_first_folder_that_holds_the_program()
    {
        using var folder = new TemporaryFolder();
        var (first, second) = (Program(folder, "first"), Program(folder, "second"));

        var found = SearchPath.Find("tool", $"{folder.Combine("none")}{Path.PathSeparator}{Folder(first)}{Path.PathSeparator}{Folder(second)}");

        Assert.Equal(first, found);
    }

    [Fact]
    public void Finds_nothing_in_folders_without_the_program()
    {
        using var folder = new TemporaryFolder();

        Assert.Null(SearchPath.Find("tool", folder.Path));
    }

    private static string Folder(string path) => Path.GetDirectoryName(path)!;

    private static string Program(TemporaryFolder folder, string name)
    {
        var path = folder.Write($"{name}/tool{(OperatingSystem.IsWindows() ? ".exe" : "")}", "");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);
        }

        return path;
    }
}
