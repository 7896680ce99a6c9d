using CfnGen.Codegen;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CfnGen.Resources.Tests.Compiling;

/// <summary>Records of services that are not committed must compile in a user's project, whatever their types are called.</summary>
public sealed class OtherServicesTests
{
    [Theory]
    [InlineData("AWS::ApiGateway", "a type called Resource")]
    [InlineData("AWS::Cognito", "references to committed services")]
    [InlineData("AWS::Glue", "tags as a map")]
    [InlineData("AWS::WAFv2", "property types inside themselves")]
    public void Compile_without_a_warning(string service, string because)
    {
        var files = new RecordGenerator(RecordPlan.Current).Generate(service, "Mine");

        var options = new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create(
            "Records",
            files.Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.Path)),
            References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        var findings = compilation.GetDiagnostics().Where(finding => finding.Severity >= DiagnosticSeverity.Warning && finding.Id != "CS1591").ToList();
        Assert.True(findings.Count == 0, $"{because}: {string.Join("\n", findings.Take(5))}");
    }
}
