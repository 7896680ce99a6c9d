using System.Text;

namespace CfnGen.Model.Documents.Yaml;

/// <summary>Where the emitter writes: it lays out lines, indentation and indicators, and each of its placeholders becomes a piece of text, comments or empty lines.</summary>
/// <remarks>
/// The emitter has no event for an empty line, drops comments in places, and spells scalars for YAML 1.2 only; so the scalars that
/// it gets are one character long, and what stands for them waits here in a ring. The emitter runs at most three events behind, so
/// the ring is short.
/// </remarks>
internal sealed class YamlPage : TextWriter
{
    /// <summary>The value of every scalar that the emitter gets: any printable character but a space.</summary>
    public const string Placeholder = "x";

    private const int RingLength = 16;
    private const int FlushLength = 1 << 14;

    private readonly TextBuffer buffer = new(1 << 12);
    private readonly YamlPiece[] ring = new YamlPiece[RingLength];
    private readonly TextWriter? target;
    private int written;
    private int placed;
    private int lineStart;
    private string? behind;

    /// <param name="target">Gets the text in blocks; null keeps it all for <see cref="ToString"/>.</param>
    public YamlPage(TextWriter? target)
        : base(System.Globalization.CultureInfo.InvariantCulture)
    {
        this.target = target;
        for (var i = 0; i < ring.Length; i++)
        {
            ring[i] = new();
        }
    }

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>The piece for the next placeholder that has none yet.</summary>
    public YamlPiece NextPiece()
    {
        if (written - placed == RingLength)
        {
            throw new InvalidOperationException("The YAML emitter runs further behind than it is known to.");
        }

        var piece = ring[written++ % RingLength];
        piece.Clear();
        return piece;
    }

    public override void Write(char value)
    {
        if (value == ' ')
        {
            buffer.Append(' ');
        }
        else
        {
            Place(ring[placed++ % RingLength]);
        }
    }

    public override void Write(string? value)
    {
        if (ReferenceEquals(value, YamlEvents.TagPlaceholder))
        {
            Place(ring[placed++ % RingLength]);
        }
        else if (!ReferenceEquals(value, YamlEvents.LongTag))
        {
            buffer.Append(value);
        }
    }

    public override void WriteLine() => EndLine();

    /// <summary>Writes lines of their own after all that the emitter wrote.</summary>
    public void WriteLines(List<string> lines)
    {
        foreach (var line in lines)
        {
            buffer.Append(line);
            EndLine();
        }
    }

    public override void Flush()
    {
        if (target is not null)
        {
            target.Write(buffer.Written);
            buffer.Clear();
            lineStart = 0;
        }
    }

    public override string ToString() => buffer.ToString();

    private void Place(YamlPiece piece)
    {
        if (piece.LinesBefore.Count > 0)
        {
            InsertLines(piece);
        }

        var text = piece.Text.Written;
        if (behind is not null && text.IndexOf('\n') is >= 0 and var headerEnd)
        {
            buffer.Append(text[..headerEnd]);
            EndLine();
            text = text[(headerEnd + 1)..];
        }

        buffer.Append(text);
        behind = piece.Behind ?? behind;
    }

    private void InsertLines(YamlPiece piece)
    {
        // The line so far is indentation and dashes: what comes before the piece comes before them too.
        var position = lineStart;
        foreach (var line in piece.LinesBefore)
        {
            buffer.Insert(position, line);
            position += line.Length;
            buffer.Insert(position++, "\n");
        }

        lineStart = position;
    }

    private void EndLine()
    {
        if (behind is not null)
        {
            buffer.Append(behind.Length == 0 ? " #" : behind[0] == '#' ? " #" : " # ");
            buffer.Append(behind);
            behind = null;
        }

        buffer.Append('\n');
        lineStart = buffer.Length;
        if (buffer.Length >= FlushLength)
        {
            Flush();
        }
    }
}
