using CfnGen.Architecture.Tests.Sources;

namespace CfnGen.Architecture.Tests.Projects;

public sealed class ProjectReferencesTests
{
    private static readonly ProjectFile[] Shipped = [.. ProjectFile.Below("src"), .. ProjectFile.Below("tools")];

    [Fact]
    public void Point_one_way()
    {
        var violations = Shipped.SelectMany(project => ReferenceTable.Violations(project.Name, project.References));

        Findings.AssertNone(violations);
    }

    [Fact]
    public void Are_described_for_exactly_the_projects_that_exist()
    {
        Assert.Equal(ReferenceTable.Projects.Order(StringComparer.Ordinal), Shipped.Select(project => project.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("CfnGen.Model", "CfnGen.Catalogue")]
    [InlineData("CfnGen.Catalogue", "CfnGen.Model")]
    [InlineData("CfnGen.Resources", "CfnGen.Stacks")]
    [InlineData("CfnGen.Stacks", "CfnGen.Cli")]
    [InlineData("CfnGen.Unknown", "CfnGen.Model")]
    public void Are_refused_the_other_way(string project, string reference)
    {
        Assert.NotEmpty(ReferenceTable.Violations(project, [reference]));
    }

    [Fact]
    public void Of_a_test_project_lead_to_its_subject_and_never_to_other_tests()
    {
        var strays = ProjectFile.Below("tests")
            .SelectMany(project => project.References.Select(reference => (project, reference)))
            .Where(pair => pair.reference.EndsWith(".Tests", StringComparison.Ordinal))
            .Select(pair => $"{pair.project.Name} must not know {pair.reference}.");

        Findings.AssertNone(strays);
    }

    [Fact]
    public void Every_shipped_project_has_a_test_project()
    {
        var tests = ProjectFile.Below("tests").Select(project => project.Name).ToHashSet(StringComparer.Ordinal);

        var untested = ProjectFile.Below("src").Where(project => !tests.Contains($"{project.Name}.Tests"));

        Findings.AssertNone(untested);
    }
}
