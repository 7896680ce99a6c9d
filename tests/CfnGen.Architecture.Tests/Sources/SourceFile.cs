using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CfnGen.Architecture.Tests.Sources;

/// <summary>One C# file: its path from the repository's root, with forward slashes, and its text.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    private readonly Lazy<CompilationUnitSyntax> root = new(() => CSharpSyntaxTree.ParseText(Text).GetCompilationUnitRoot());

    public CompilationUnitSyntax Root => root.Value;

    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.LastIndexOf('/')] : "";

    /// <summary>The folder of the project: <c>src/CfnGen.Model</c>.</summary>
    public string Project => string.Join('/', Path.Split('/').Take(2));

    public bool IsGenerated => Path.EndsWith(".g.cs", StringComparison.Ordinal);

    /// <summary>Every type that the file declares, nested ones included.</summary>
    public IEnumerable<BaseTypeDeclarationSyntax> Types => Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>();

    public override string ToString() => Path;
}
