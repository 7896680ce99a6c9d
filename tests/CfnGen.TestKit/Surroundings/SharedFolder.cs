namespace CfnGen.TestKit.Surroundings;

/// <summary>The optional folder of material that is not part of the repository: <c>shared</c> beside it, or <c>CFNGEN_SHARED</c>.</summary>
public static class SharedFolder
{
    private const string Variable = "CFNGEN_SHARED";

    private static readonly (string? Path, string? Absence) Here =
        Find(RepositoryRoot.Path, Environment.GetEnvironmentVariable(Variable));

    /// <summary>Its full path; null when there is none.</summary>
    public static string? Path => Here.Path;

    /// <summary>Why tests that need it are skipped; null when it is there.</summary>
    public static string? Absence => Here.Absence;

    /// <exception cref="InvalidOperationException">There is no such folder: mark the test with <see cref="SharedFactAttribute"/>.</exception>
    public static string Combine(string relativePath) =>
        Path is { } path ? System.IO.Path.GetFullPath(relativePath, path) : throw new InvalidOperationException(Absence);

    internal static (string? Path, string? Absence) Find(string repositoryRoot, string? variable)
    {
        if (!string.IsNullOrEmpty(variable))
        {
            return Directory.Exists(variable)
                ? (System.IO.Path.GetFullPath(variable), null)
                : (null, $"{Variable} names '{variable}', which does not exist.");
        }

        var beside = System.IO.Path.GetFullPath("../shared", repositoryRoot);
        return Directory.Exists(beside)
            ? (beside, null)
            : (null, $"There is no folder 'shared' beside the repository, and {Variable} is not set.");
    }
}
