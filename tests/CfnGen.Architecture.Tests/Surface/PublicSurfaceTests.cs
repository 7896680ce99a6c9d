using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CfnGen.Architecture.Tests.Surface;

public sealed class PublicSurfaceTests
{
    [Theory]
    [InlineData("public sealed class A { public int B { get; init; } private int C; }", "public sealed class A\n    public A()\n    public int B { get; init; }\n")]
    [InlineData("public static class A { public static string? B(string c = \"d\") => c; }", "public static class A\n    public static string? B(string c = \"d\")\n")]
    [InlineData("internal class A { public int B; }", "")]
    [InlineData("public abstract class A { protected abstract void B(); internal void C() { } protected A() { } }", "public abstract class A\n    protected A()\n    protected abstract void B()\n")]
    [InlineData("public sealed record A<T>(T B) : I<T> where T : class; public interface I<T>;", "public sealed record A<T> : I<T>, IEquatable<A<T>> where T : class\n    public A(T B)\n    public T B { get; init; }\n\npublic interface I<T>\n")]
    public void Shows_what_users_see(string source, string expected)
    {
        var compilation = CSharpCompilation.Create(
            "Sample",
            [CSharpSyntaxTree.ParseText($"#nullable enable\nnamespace N; {source}")],
            PublicSurface.Platform(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);

        var surface = PublicSurface.Of(MetadataReference.CreateFromImage(image.ToArray()));

        Assert.Equal(expected.Length == 0 ? "" : $"namespace N\n\n{expected}\n", surface);
    }
}
