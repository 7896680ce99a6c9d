using CfnGen.Cli.Checking;
using CfnGen.Cli.Connecting;
using CfnGen.Cli.Diffing.Secrets;
using CfnGen.Cli.Terminal;
using Newtonsoft.Json;

namespace CfnGen.Cli.Watching;

/// <summary>One JSON object a line, as things happen. Several stacks may write at once; no line is torn.</summary>
internal sealed class JsonLines(TextWriter target, TimeProvider time, HiddenTexts hidden)
{
    private readonly Lock gate = new();

    /// <param name="kind">What the line tells.</param>
    /// <param name="stack">Of which stack; null for what is of none.</param>
    /// <param name="when">Null: now.</param>
    /// <param name="write">Adds the rest.</param>
    public void Write(string kind, StackHandle? stack, DateTimeOffset? when, Action<JsonTextWriter> write)
    {
        using var line = new StringWriter { NewLine = "\n" };
        using var json = new Writer(line, hidden);
        json.WriteStartObject();
        json.Text("time", JsonTime.Of(when ?? time.GetUtcNow()));
        json.Text("kind", kind);
        json.TextIfThere("stack", stack?.Name);
        json.TextIfThere("region", stack?.Region);
        write(json);
        json.WriteEndObject();
        json.Flush();
        line.WriteLine();
        lock (gate)
        {
            target.Write(line.ToString());
            target.Flush();
        }
    }

    // Without secrets, whichever way they came, and only ASCII, so that nothing that a template or AWS says steers the terminal on which somebody reads the lines.
    private sealed class Writer : JsonTextWriter
    {
        private readonly HiddenTexts hidden;

        public Writer(TextWriter line, HiddenTexts hidden)
            : base(line) => (this.hidden, StringEscapeHandling) = (hidden, StringEscapeHandling.EscapeNonAscii);

        public override void WriteValue(string? value) => base.WriteValue(value is null ? null : hidden.Without(StandIns.Shown(value)));
    }
}
