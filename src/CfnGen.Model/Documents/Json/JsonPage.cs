using System.Globalization;
using System.Text;

namespace CfnGen.Model.Documents.Json;

/// <summary>Passes text on with line feeds, whatever the target's own line ends are, and leaves the target open.</summary>
internal sealed class JsonPage : TextWriter
{
    private readonly TextWriter target;

    public JsonPage(TextWriter target)
        : base(CultureInfo.InvariantCulture)
    {
        this.target = target;
        CoreNewLine = ['\n'];
    }

    public override Encoding Encoding => target.Encoding;

    public override void Write(char value) => target.Write(value);

    public override void Write(char[] buffer, int index, int count) => target.Write(buffer, index, count);

    public override void Write(string? value) => target.Write(value);
}
