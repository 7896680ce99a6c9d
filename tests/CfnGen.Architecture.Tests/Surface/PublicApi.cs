using CfnGen.Architecture.Tests.Projects;
using CfnGen.TestKit.Snapshots;
using CfnGen.TestKit.Surroundings;
using Microsoft.CodeAnalysis;
using static VerifyXunit.Verifier;

namespace CfnGen.Architecture.Tests.Surface;

/// <summary>What users can see changes only on purpose. Named without Tests, so that the snapshot bears the name it is known by.</summary>
public sealed class PublicApi
{
    [Fact]
    public Task Of_CfnGen_Model() => Verify(SurfaceOf("CfnGen.Model"));

    [Fact]
    public Task Of_CfnGen_Catalogue() => Verify(SurfaceOf("CfnGen.Catalogue"));

    [Fact]
    public Task Of_CfnGen_Codegen() => Verify(SurfaceOf("CfnGen.Codegen"));

    [Fact]
    public Task Of_CfnGen_Rules() => Verify(SurfaceOf("CfnGen.Rules"));

    [Fact]
    public void Has_no_snapshot_that_nothing_compares_with()
    {
        Assert.Empty(SnapshotOrphans.In(typeof(PublicApi).Assembly, RepositoryRoot.Combine("tests/CfnGen.Architecture.Tests")));
    }

    private static string SurfaceOf(string name)
    {
        var assembly = CompiledAssemblies.Shipped.Single(shipped => shipped.GetName().Name == name);

        return PublicSurface.Of(MetadataReference.CreateFromFile(assembly.Location));
    }
}
