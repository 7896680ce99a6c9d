namespace CfnGen.Cli.Terminal;

/// <summary>What of a section has room on the screen.</summary>
/// <param name="Rows">How many lines its rows get.</param>
internal readonly record struct BoardSpace(bool HasAlert, int Rows)
{
    /// <summary>Shares lines among sections: each has its heading, then alerts come first, then each gets a row in turn, so that none takes the place of others.</summary>
    /// <param name="lines">How many there are, at least one for each section.</param>
    public static BoardSpace[] Share(IReadOnlyList<BoardSection> sections, int lines)
    {
        var spaces = new BoardSpace[sections.Count];
        var left = lines - sections.Count;
        for (var index = 0; index < spaces.Length && left > 0; index++)
        {
            if (sections[index].Alert is not null)
            {
                spaces[index] = new(true, 0);
                left--;
            }
        }

        for (var gave = true; gave;)
        {
            gave = false;
            for (var index = 0; index < spaces.Length && left > 0; index++)
            {
                if (spaces[index].Rows < sections[index].Rows.Count)
                {
                    spaces[index] = spaces[index] with { Rows = spaces[index].Rows + 1 };
                    left--;
                    gave = true;
                }
            }
        }

        return spaces;
    }
}
