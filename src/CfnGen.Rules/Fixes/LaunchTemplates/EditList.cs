namespace CfnGen.Rules.Fixes.LaunchTemplates;

/// <summary>Edits of a text, some of which take the place of whole entries and of all that would change inside.</summary>
internal sealed class EditList
{
    private readonly List<TextEdit> insertions = [];
    private readonly List<TextEdit> pieces = [];
    private readonly List<TextEdit> entries = [];

    /// <summary>Something new before whatever stands at a place, however that changes.</summary>
    public void Insert(int start, string text) => insertions.Add(new(start, start, text));

    /// <summary>A small change, which is dropped where its surroundings are written anew.</summary>
    public void Change(int start, int end, string text) => pieces.Add(new(start, end, text));

    /// <summary>A whole entry that is written anew.</summary>
    public void Rewrite(int start, int end, string text) => entries.Add(new(start, end, text));

    public IReadOnlyList<TextEdit> All()
    {
        var all = new List<TextEdit>(insertions);
        foreach (var piece in pieces)
        {
            if (!IsInside(piece))
            {
                all.Add(piece);
            }
        }

        all.AddRange(entries);
        return all;
    }

    private bool IsInside(TextEdit piece)
    {
        foreach (var entry in entries)
        {
            if (piece.Start >= entry.Start && piece.Start < entry.End)
            {
                return true;
            }
        }

        return false;
    }
}
