namespace CfnGen.Rules;

/// <summary>One mistake is one finding: where several rules notice it, the one that says most of it speaks.</summary>
internal static class ClearestFindings
{
    public static void Keep(List<Finding> findings)
    {
        var outdone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            foreach (var rule in finding.Rule.SaysMoreThan)
            {
                outdone.Add(Key(rule, finding));
            }
        }

        if (outdone.Count > 0)
        {
            findings.RemoveAll(finding => outdone.Contains(Key(finding.Rule.Id, finding)));
        }
    }

    private static string Key(string rule, Finding finding) => $"{rule} {finding.Path}";
}
