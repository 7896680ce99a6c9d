using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Rules.Tests;

/// <summary>Runs rules over a text and gives what they find as lines: <c>(line,column) path: message</c>.</summary>
internal static class Check
{
    public static string[] With(Rule rule, string template) =>
        [.. TemplateChecker.Check(Read(template), rule).Select(finding => $"({finding.Location.Line},{finding.Location.Column}) {finding.Path}: {finding.Message}")];

    public static TemplateDocument Read(string template) => TemplateReader.Read(Encoding.UTF8.GetBytes(template));
}
