namespace CfnGen.Rules.PropertyRules.EC2.SecurityGroups;

/// <summary>The texts that EC2 takes as names of groups and descriptions of rules.</summary>
internal static class GroupText
{
    public const int MaxLength = 255;

    /// <summary>What else than letters and digits may be in them.</summary>
    public const string Marks = " ._-:/()#,@[]+=&;{}!$*";

    /// <summary>The first character that may not be in one; null: all may.</summary>
    public static char? FirstStranger(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && !Marks.Contains(character, StringComparison.Ordinal))
            {
                return character;
            }
        }

        return null;
    }
}
