using CfnGen.Cli.Terminal;

namespace CfnGen.Cli.Watching;

/// <summary>The one way to the screen while stacks are being worked on, several at once perhaps: lines stay whole, and whoever is being asked a question is left in peace.</summary>
internal sealed class Stage(IConsole console, TimeProvider time)
{
    // As often as the shown times change.
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly IBoard? board = console.OpenBoard();
    private readonly List<(string Name, Func<BoardSection> Section)> sections = [];
    private readonly Queue<Action<IConsole>> waiting = new();
    private ITimer? ticking;
    private bool isHeld;

    /// <summary>Whether there is a board to draw on; else there are lines only.</summary>
    public bool HasBoard => board is not null;

    /// <summary>Writes lines that stay, and that nobody else's come between.</summary>
    public void Write(Action<IConsole> lines)
    {
        lock (gate)
        {
            waiting.Enqueue(lines);
            if (!isHeld)
            {
                WriteWaiting();
            }
        }
    }

    /// <summary>Draws a section of the board, instead of what this name had there.</summary>
    /// <param name="section">Asked at once, and then each second from another thread, so it reads only what does not change any more, and the clock.</param>
    public void Show(string name, Func<BoardSection> section)
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

            ticking ??= board is null ? null : time.CreateTimer(_ => DrawAgain(), null, Tick, Tick);
            Draw();
        }
    }

    public void Drop(string name)
    {
        lock (gate)
        {
            sections.RemoveAll(known => known.Name == name);
            if (sections.Count == 0)
            {
                StopTicking();
            }

            Draw();
        }
    }

    /// <summary>Nothing is written until <see cref="Release"/>.</summary>
    public void Hold()
    {
        lock (gate)
        {
            board?.Clear();
            isHeld = true;
        }
    }

    public void Release()
    {
        lock (gate)
        {
            isHeld = false;
            WriteWaiting();
        }
    }

    private void WriteWaiting()
    {
        board?.Clear();
        while (waiting.TryDequeue(out var lines))
        {
            lines(console);
        }

        // Logs show results and notices in one stream, in the order in which they arrive.
        console.Results.Flush();
        Draw();
    }

    private void DrawAgain()
    {
        // Whoever writes now draws, too; and behind a slow screen no drawings queue up.
        if (!gate.TryEnter())
        {
            return;
        }

        try
        {
            Draw();
        }
        catch (Exception gone) when (gone is IOException or ObjectDisposedException)
        {
            // The terminal is gone. Whoever has something to say meets that, too, where it can be told.
            StopTicking();
        }
        finally
        {
            gate.Exit();
        }
    }

    private void Draw()
    {
        if (!isHeld)
        {
            board?.Draw(sections.ConvertAll(known => known.Section()));
        }
    }

    private void StopTicking()
    {
        ticking?.Dispose();
        ticking = null;
    }
}
