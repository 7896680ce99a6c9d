using CfnGen.Cli.Terminal;

namespace CfnGen.Cli.Watching;

/// <summary>One board for all stacks that are being worked on, and the lines that are written above it.</summary>
internal sealed class LiveBoard(IBoard board)
{
    private readonly Lock gate = new();
    private readonly List<(string Name, BoardSection Section)> sections = [];

    public void Show(string name, BoardSection section)
    {
        lock (gate)
        {
            var index = sections.FindIndex(known => known.Name == name);
            if (index < 0)
            {
                sections.Add((name, section));
            }
            else
            {
                sections[index] = (name, section);
            }

            Draw();
        }
    }

    public void Drop(string name)
    {
        lock (gate)
        {
            sections.RemoveAll(known => known.Name == name);
            Draw();
        }
    }

    /// <summary>Writes lines that stay.</summary>
    public void Above(Action write)
    {
        lock (gate)
        {
            board.Clear();
            write();
            Draw();
        }
    }

    private void Draw() => board.Draw(sections.ConvertAll(known => known.Section));
}
