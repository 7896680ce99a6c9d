namespace CfnGen.Rules.Fixes;

/// <summary>A piece of a file's text that becomes another one.</summary>
/// <param name="Start">Where the piece begins, counted from the start of the text.</param>
/// <param name="End">Where it ends; the same as <paramref name="Start"/> where something is put in.</param>
/// <param name="Text">What stands there afterwards.</param>
internal sealed record TextEdit(int Start, int End, string Text)
{
    /// <summary>The text with all edits made, or null where two of them change the same piece.</summary>
    public static string? Apply(string text, IReadOnlyList<TextEdit> edits)
    {
        var ordered = InOrder(edits);
        var result = new System.Text.StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in ordered)
        {
            if (edit.Start < at || edit.End < edit.Start || edit.End > text.Length)
            {
                return null;
            }

            result.Append(text, at, edit.Start - at).Append(edit.Text);
            at = edit.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    // What is put in at one place stays in the order in which it was given.
    private static TextEdit[] InOrder(IReadOnlyList<TextEdit> edits)
    {
        var ordered = new TextEdit[edits.Count];
        var keys = new long[edits.Count];
        for (var index = 0; index < ordered.Length; index++)
        {
            ordered[index] = edits[index];
            keys[index] = ((long)edits[index].Start << 32) | (uint)index;
        }

        Array.Sort(keys, ordered);
        return ordered;
    }
}
