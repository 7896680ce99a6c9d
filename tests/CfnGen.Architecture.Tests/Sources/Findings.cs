using Xunit.Sdk;

namespace CfnGen.Architecture.Tests.Sources;

/// <summary>What a rule found, as one line each; xunit's own message would cut the list.</summary>
internal static class Findings
{
    public static void AssertNone(IEnumerable<object> findings)
    {
        var lines = findings.Select(finding => finding.ToString()).ToList();
        if (lines.Count > 0)
        {
            throw new XunitException($"{lines.Count} found:\n{string.Join('\n', lines)}");
        }
    }
}
