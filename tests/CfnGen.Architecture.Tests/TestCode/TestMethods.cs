using CfnGen.Architecture.Tests.Sources;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CfnGen.Architecture.Tests.TestCode;

/// <summary>The methods of one test project: which are tests, and which of them can fail.</summary>
internal sealed class TestMethods
{
    private static readonly string[] Assertions = ["Assert", "Verify", "QuickCheckThrowOnFailure", "XunitException"];

    private readonly ILookup<string, MethodDeclarationSyntax> methods;
    private readonly HashSet<string> asserting = new(StringComparer.Ordinal);

    public TestMethods(IEnumerable<SourceFile> files)
    {
        Declared = [.. files.SelectMany(file => file.Root.DescendantNodes().OfType<MethodDeclarationSyntax>().Select(method => (file, method)))];
        methods = Declared.Select(pair => pair.Method).ToLookup(method => method.Identifier.Text, StringComparer.Ordinal);
        FindAsserting();
    }

    private IReadOnlyList<(SourceFile File, MethodDeclarationSyntax Method)> Declared { get; }

    /// <summary>Tests that assert nothing, neither themselves nor in a method of the project that they call.</summary>
    public IEnumerable<string> WithoutAssertion =>
        Declared.Where(pair => IsTest(pair.Method) && !Asserts(pair.Method)).Select(pair => $"{pair.File}: {pair.Method.Identifier.Text}");

    /// <summary>Snapshot comparisons whose result is thrown away, so that they are never made.</summary>
    public IEnumerable<string> ForgottenComparisons =>
        Declared
            .Where(pair => pair.Method.DescendantNodes().OfType<ExpressionStatementSyntax>().Any(statement => Names(statement.Expression).Contains("Verify")
                && statement.Expression is InvocationExpressionSyntax))
            .Select(pair => $"{pair.File}: {pair.Method.Identifier.Text}");

    private static bool IsTest(MethodDeclarationSyntax method) =>
        method.AttributeLists.SelectMany(list => list.Attributes).Select(attribute => attribute.Name.ToString())
            .Any(name => name.EndsWith("Fact", StringComparison.Ordinal) || name.EndsWith("Theory", StringComparison.Ordinal) || name == "Property");

    private static IEnumerable<string> Names(ExpressionSyntax expression) =>
        expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Select(name => name.Identifier.Text);

    /// <summary>A method asserts when it calls one that does: repeated until nothing is added.</summary>
    private void FindAsserting()
    {
        bool added;
        do
        {
            added = false;
            foreach (var group in methods)
            {
                added |= group.Any(Asserts) && asserting.Add(group.Key);
            }
        }
        while (added);
    }

    private bool Asserts(MethodDeclarationSyntax method) =>
        method.DescendantNodes().OfType<SimpleNameSyntax>().Select(name => name.Identifier.Text)
            .Any(name => Assertions.Contains(name) || asserting.Contains(name));
}
