using CfnGen.Architecture.Tests.Sources;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CfnGen.Architecture.Tests.Code;

public sealed class NamespaceTests
{
    /// <summary>It takes the name of the package that it stands in for.</summary>
    private const string StandIn = "tests/CfnGen.TestKit/VerifyXunit";

    /// <summary>The runtime looks for this type without a namespace.</summary>
    private const string Hook = "StartupHook.cs";

    /// <summary>Its folders sort the DSL for its maintainers; the author of a stack finds all of it with one using.</summary>
    private const string Dsl = "src/CfnGen.Model";

    [Fact]
    public void Every_namespace_is_the_folder_of_its_file()
    {
        Findings.AssertNone(RepositoryFiles.HandWritten.SelectMany(Strays));
    }

    [Theory]
    [InlineData("src/CfnGen.Catalogue/Text/Line.cs", "CfnGen.Catalogue.Text", true)]
    [InlineData("src/CfnGen.Catalogue/Text/Line.cs", "CfnGen.Catalogue", false)]
    [InlineData("src/CfnGen.Catalogue/Line.cs", "CfnGen.Text", false)]
    [InlineData("src/CfnGen.Model/Values/Arn.cs", "CfnGen.Model", true)]
    [InlineData("src/CfnGen.Model/Documents/Yaml/YamlWriter.cs", "CfnGen.Model", false)]
    public void A_file_may_lie_only_where_its_namespace_says(string path, string name, bool expected)
    {
        var file = new SourceFile(path, $"namespace {name};\n");

        Assert.Equal(expected, !Strays(file).Any());
    }

    [Fact]
    public void A_type_without_a_namespace_is_noticed()
    {
        Assert.NotEmpty(Strays(new SourceFile("src/CfnGen.Model/Arn.cs", "public class Arn;")));
    }

    private static IEnumerable<string> Strays(SourceFile file)
    {
        if (file.Folder == StandIn || file.Name == Hook || file.Root.Members.OfType<GlobalStatementSyntax>().Any())
        {
            return [];
        }

        var expected = Expected(file);
        var found = file.Root.Members.Select(member => (member as BaseNamespaceDeclarationSyntax)?.Name.ToString() ?? "no namespace");
        return found.Where(name => name != expected).Select(name => $"{file.Path}: {name}, not {expected}");
    }

    private static string Expected(SourceFile file) =>
        file.Project == Dsl && !file.Path.StartsWith($"{Dsl}/Documents/", StringComparison.Ordinal)
            ? "CfnGen.Model"
            : string.Join('.', file.Folder.Split('/').Skip(1));
}
