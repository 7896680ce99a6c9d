using CfnGen.Architecture.Tests.Sources;

namespace CfnGen.Architecture.Tests.Projects;

public sealed class CompiledReferencesTests
{
    [Fact]
    public void Point_one_way()
    {
        var violations = CompiledAssemblies.All.SelectMany(assembly => ReferenceTable.Violations(
            CompiledAssemblies.ProjectOf(assembly.GetName().Name!),
            assembly.GetReferencedAssemblies()
                .Select(reference => CompiledAssemblies.ProjectOf(reference.Name!))
                .Where(name => name.StartsWith("CfnGen.", StringComparison.Ordinal))));

        Findings.AssertNone(violations);
    }

    [Fact]
    public void Of_the_catalogue_are_the_base_library_only()
    {
        var catalogue = CompiledAssemblies.Shipped.Single(assembly => assembly.GetName().Name == "CfnGen.Catalogue");

        Assert.All(catalogue.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));
    }
}
