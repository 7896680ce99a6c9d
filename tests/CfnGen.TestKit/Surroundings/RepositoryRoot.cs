namespace CfnGen.TestKit.Surroundings;

/// <summary>Where the repository that the tests were built from lies.</summary>
public static class RepositoryRoot
{
    private const string Marker = "CfnGen.sln";

    /// <exception cref="InvalidOperationException">The tests run from a folder outside the repository.</exception>
    public static string Path { get; } = Above(AppContext.BaseDirectory);

    /// <summary>The full path of a file or folder of the repository, given with forward slashes.</summary>
    public static string Combine(string relativePath) => System.IO.Path.GetFullPath(relativePath, Path);

    internal static string Above(string folder)
    {
        for (var candidate = new DirectoryInfo(folder); candidate is not null; candidate = candidate.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(candidate.FullName, Marker)))
            {
                return candidate.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above '{folder}' holds {Marker}: run the tests from a clone of the repository.");
    }
}
