using System.Runtime.CompilerServices;
using CfnGen.Architecture.Tests.Projects;
using CfnGen.Architecture.Tests.Sources;

namespace CfnGen.Architecture.Tests.Code;

public sealed class SealedTypesTests
{
    /// <summary>Types that may be derived from although they can be made themselves, and why.</summary>
    private static readonly Dictionary<string, string> Open = new(StringComparer.Ordinal)
    {
        ["CfnGen.Deployment.CloudFormation.AmazonCloudFormationException"] = "AWS's own is open, and CloudFormation gives codes that have no type of their own",
        ["CfnGen.Stacks.Parts.Networks.ZonedNetwork"] = "a network with two zones is whole, and one with a third zone is one too",
    };

    private static readonly string[] OpenTypes =
    [
        .. CompiledAssemblies.All.SelectMany(assembly => assembly.GetTypes()).Where(IsOpen).Select(type => type.FullName!).Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Every_class_is_sealed_abstract_or_static_unless_there_is_a_reason()
    {
        Findings.AssertNone(OpenTypes.Except(Open.Keys));
    }

    [Fact]
    public void Every_reason_is_still_needed()
    {
        Findings.AssertNone(Open.Keys.Except(OpenTypes));
    }

    [Fact]
    public void An_open_class_is_noticed()
    {
        Assert.True(IsOpen(typeof(Derivable)));
        Assert.False(IsOpen(typeof(Derived)));
    }

    private static bool IsOpen(Type type) =>
        type is { IsClass: true, IsSealed: false, IsAbstract: false }
        && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && type.Name != "Program";

    private class Derivable;

    private sealed class Derived : Derivable;
}
