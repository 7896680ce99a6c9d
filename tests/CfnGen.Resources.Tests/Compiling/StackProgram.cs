using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CfnGen.Resources.Tests.Compiling;

/// <summary>A small program with one stack, compiled in memory against the model and the records.</summary>
internal static class StackProgram
{
    private const string Before =
        """
        using System;
        using CfnGen.Model;
        using CfnGen.Resources;
        using CfnGen.Resources.AutoScaling;
        using CfnGen.Resources.CloudWatch;
        using CfnGen.Resources.EC2;
        using CfnGen.Resources.IAM;
        using CfnGen.Resources.Logs;
        using CfnGen.Resources.SNS;

        public sealed class ProgramStack : CfnGen.Model.Stack
        {
            public override string Description => "A program";

        """;

    private static readonly CSharpCompilationOptions Options =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    /// <summary>What the compiler says of the stack's members, each as <c>CS0029 at 'Subnet.Ref'</c>, in the order of the text.</summary>
    public static IReadOnlyList<string> FindingsOf(string members)
    {
        var tree = CSharpSyntaxTree.ParseText($"{Before}{members}\n}}\n", new CSharpParseOptions(LanguageVersion.CSharp14));
        var compilation = CSharpCompilation.Create("Program", [tree], References.All, Options);
        return
        [
            .. compilation.GetDiagnostics()
                .Where(finding => finding.Severity >= DiagnosticSeverity.Warning)
                .OrderBy(finding => finding.Location.SourceSpan.Start)
                .Select(finding => $"{finding.Id} at '{tree.GetText().ToString(finding.Location.SourceSpan)}'"),
        ];
    }
}
