namespace CfnGen.Rules.Suppression;

/// <summary>Which of our rules check what a rule of cfn-lint checks.</summary>
internal static class CfnLintRules
{
    private static readonly Dictionary<string, string[]> Ours = new(StringComparer.Ordinal)
    {
        ["E0000"] = ["CG1000"],
        ["E1010"] = ["CG2002", "CG2003"],
        ["E1011"] = ["CG2007", "CG2008"],
        ["E1019"] = ["CG2001", "CG2002", "CG2003"],
        ["E1020"] = ["CG2001"],
        ["E1028"] = ["CG2006"],
        ["E3001"] = ["CG3001"],
        ["E3002"] = ["CG3002"],
        ["E3003"] = ["CG3003"],
        ["E3004"] = ["CG2009"],
        ["E3005"] = ["CG2005"],
        ["E3006"] = ["CG3001"],
        ["E3008"] = ["CG3004"],
        ["E3012"] = ["CG3004"],
        ["E3014"] = ["CG3014"],
        ["E3015"] = ["CG2006"],
        ["E3017"] = ["CG3014"],
        ["E3018"] = ["CG3014"],
        ["E3020"] = ["CG3012"],
        ["E3021"] = ["CG3013"],
        ["E3024"] = ["CG3002", "CG3003"],
        ["E3030"] = ["CG3005"],
        ["E3031"] = ["CG3006"],
        ["E3032"] = ["CG3009"],
        ["E3033"] = ["CG3007"],
        ["E3034"] = ["CG3008"],
        ["E3037"] = ["CG3010"],
        ["E3040"] = ["CG3011"],
        ["E3058"] = ["CG3014"],
        ["E6005"] = ["CG2006"],
        ["E8002"] = ["CG2006"],
        ["E8007"] = ["CG2006"],
        ["W1001"] = ["CG2011"],
        ["W1020"] = ["CG2206"],
        ["W1028"] = ["CG2204"],
        ["W2001"] = ["CG2201"],
        ["W3005"] = ["CG2207"],
        ["W3697"] = ["CG3015"],
        ["W7001"] = ["CG2202"],
        ["W8001"] = ["CG2203"],
        ["W8003"] = ["CG2205"],
    };

    /// <summary>The ids of cfn-lint that correspond to rules of ours.</summary>
    public static IReadOnlyCollection<string> Theirs => Ours.Keys;

    /// <summary>Our rules for an id of cfn-lint's; none when nothing corresponds.</summary>
    public static IReadOnlyList<string> OursFor(string theirs) => Ours.GetValueOrDefault(theirs) ?? [];
}
