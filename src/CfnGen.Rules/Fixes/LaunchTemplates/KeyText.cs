using CfnGen.Model.Documents;

namespace CfnGen.Rules.Fixes.LaunchTemplates;

/// <summary>Renames keys and names in the file's text, with their quotes if they have any.</summary>
internal static class KeyText
{
    public static void Rename(MappingEntry entry, string key, SourceText source, EditList edits) =>
        Replace(source.IndexOf(entry.KeySource), entry.Key, key, source, edits);

    /// <summary>Puts another word in the place of the first one like it from an index on.</summary>
    public static void Replace(int from, string word, string other, SourceText source, EditList edits)
    {
        var at = from < 0 ? -1 : source.Text.IndexOf(word, from, StringComparison.Ordinal);
        if (at >= 0)
        {
            edits.Change(at, at + word.Length, other);
        }
    }
}
