namespace CfnGen.Rules;

/// <summary>One mistake is one finding: where several rules notice it, the one that says most of it speaks.</summary>
internal static class ClearestFindings
{
    public static void Keep(List<Finding> findings)
    {
        // Hardly ever needed, and what is not made costs no start.
        HashSet<string>? outdone = null;
        foreach (var finding in findings)
        {
            foreach (var rule in finding.Rule.SaysMoreThan)
            {
                (outdone ??= new(StringComparer.Ordinal)).Add(Key(rule, finding));
            }
        }

        if (outdone is not null)
        {
            findings.RemoveAll(finding => outdone.Contains(Key(finding.Rule.Id, finding)));
        }
    }

    private static string Key(string rule, Finding finding) => $"{rule} {finding.Path}";
}
