using CfnGen.Architecture.Tests.Sources;

namespace CfnGen.Architecture.Tests.TestCode;

public sealed class MirrorTests
{
    /// <summary>Folders that are tested in another place, and where.</summary>
    private static readonly Dictionary<string, string> TestedElsewhere = new(StringComparer.Ordinal)
    {
        ["CfnGen.Catalogue/Text"] = "CanonicalFormTests reads and writes every data file of the catalogue",
        ["CfnGen.Codegen/Writing"] = "RecordGeneratorTests compares everything it writes with what is committed",
    };

    private static readonly HashSet<string> Untested = [.. Folders().Except(TestFolders())];

    [Fact]
    public void Tests_lie_in_the_folder_that_mirrors_their_subjects()
    {
        Findings.AssertNone(Untested.Except(TestedElsewhere.Keys).Select(folder => $"src/{folder} has no tests in tests/{Mirror(folder)}"));
    }

    [Fact]
    public void Every_exception_is_still_one()
    {
        Findings.AssertNone(TestedElsewhere.Keys.Except(Untested));
    }

    [Fact]
    public void A_folder_is_mirrored_in_its_own_test_project()
    {
        Assert.Equal("CfnGen.Model.Tests/Documents/Yaml", Mirror("CfnGen.Model/Documents/Yaml"));
    }

    /// <summary>What lies in a project's root is tested in its test project's root or through the folders below.</summary>
    private static IEnumerable<string> Folders() =>
        RepositoryFiles.Production.Where(file => file.Folder != file.Project).Select(file => file.Folder["src/".Length..]).Distinct();

    private static IEnumerable<string> TestFolders()
    {
        var tested = RepositoryFiles.Tests
            .Where(file => file.Name.EndsWith("Tests.cs", StringComparison.Ordinal))
            .Select(file => file.Folder["tests/".Length..])
            .ToHashSet(StringComparer.Ordinal);
        return Folders().Where(folder => tested.Contains(Mirror(folder)));
    }

    private static string Mirror(string folder)
    {
        var parts = folder.Split('/', 2);
        return $"{parts[0]}.Tests/{parts[1]}";
    }
}
