using CfnGen.Architecture.Tests.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CfnGen.Architecture.Tests.Code;

public sealed class PublicTypesPerFileTests
{
    [Fact]
    public void Every_file_declares_one_public_type_at_most()
    {
        var crowded = RepositoryFiles.HandWritten
            .Select(file => (file.Path, Types: PublicTypes(file)))
            .Where(pair => pair.Types.Count > 1)
            .Select(pair => $"{pair.Path}: {string.Join(", ", pair.Types)}");

        Findings.AssertNone(crowded);
    }

    [Fact]
    public void Every_file_is_named_after_the_type_it_declares()
    {
        var strangers = RepositoryFiles.HandWritten
            .Where(file => TopLevel(file).Any() && !TopLevel(file).Any(type => IsNamedAfter(file, type.Identifier.Text)));

        Findings.AssertNone(strangers);
    }

    [Fact]
    public void Generic_and_plain_variants_of_one_name_count_once()
    {
        var file = new SourceFile("src/Some/Thing.cs", "public class Thing { public class Part; } public class Thing<T>; internal class Other;");

        Assert.Equal(["Thing"], PublicTypes(file));
    }

    [Fact]
    public void Two_public_types_are_noticed()
    {
        var file = new SourceFile("src/Some/Thing.cs", "namespace Some; public record Thing; public enum Kind { None }");

        Assert.Equal(["Thing", "Kind"], PublicTypes(file));
    }

    private static List<string> PublicTypes(SourceFile file) =>
    [
        .. TopLevel(file)
            .Where(type => type.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PublicKeyword)))
            .Select(type => type.Identifier.Text)
            .Distinct(StringComparer.Ordinal),
    ];

    private static IEnumerable<BaseTypeDeclarationSyntax> TopLevel(SourceFile file) =>
        file.Types.Where(type => type.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax);

    /// <summary><c>Fn.Conditions.cs</c> holds a part of <c>Fn</c>.</summary>
    private static bool IsNamedAfter(SourceFile file, string type) =>
        file.Name == $"{type}.cs" || file.Name.StartsWith($"{type}.", StringComparison.Ordinal);
}
