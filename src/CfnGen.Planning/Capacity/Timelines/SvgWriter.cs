using System.Globalization;
using System.Text;

namespace CfnGen.Planning.Capacity.Timelines;

/// <summary>Writes a picture in SVG, whose colours follow the reader's light or dark setting.</summary>
internal sealed class SvgWriter
{
    public const int LineHeight = 16;

    private const string Style = """
        text { font: 12px system-ui, sans-serif; fill: #333 }
        .title { font-weight: 600 }
        .end { text-anchor: end }
        .middle { text-anchor: middle }
        .back { fill: #fff }
        .axis { stroke: #777; fill: none }
        .grid { stroke: #ddd; fill: none }
        .running { stroke: #888; fill: none; stroke-width: 1.5; stroke-dasharray: 5 3 }
        .serving { stroke: #0b62a4; fill: none; stroke-width: 2.5 }
        .area { fill: #0b62a4; fill-opacity: .15 }
        .new { fill: #2e7d32; fill-opacity: .3 }
        .floor { stroke: #b3261e; fill: none; stroke-width: 1.5; stroke-dasharray: 2 3 }
        .batch { stroke: #b58900; fill: none; stroke-opacity: .7 }
        @media (prefers-color-scheme: dark) {
          text { fill: #ddd }
          .back { fill: #1b1b1b }
          .axis { stroke: #999 }
          .grid { stroke: #3a3a3a }
          .running { stroke: #aaa }
          .serving { stroke: #6db3f2 }
          .area { fill: #6db3f2 }
          .new { fill: #81c784 }
          .floor { stroke: #ff8a80 }
          .batch { stroke: #e0b84c }
        }
        """;

    private readonly StringBuilder text = new();

    public SvgWriter(int width, int height, string title)
    {
        text.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\">\n");
        text.Append("<title>").Append(Escape(title)).Append("</title>\n<style>\n").Append(Style.ReplaceLineEndings("\n")).Append("\n</style>\n");
        text.Append(CultureInfo.InvariantCulture, $"<rect class=\"back\" width=\"{width}\" height=\"{height}\"/>\n");
    }

    public void Text(double x, double y, string style, string content) =>
        text.Append("<text class=\"").Append(style).Append("\" x=\"").Append(Number(x)).Append("\" y=\"").Append(Number(y)).Append("\">").Append(Escape(content)).Append("</text>\n");

    public void Line(double x1, double y1, double x2, double y2, string style) => Path(style, $"M{Number(x1)} {Number(y1)}L{Number(x2)} {Number(y2)}");

    public void Path(string style, string data) => text.Append("<path class=\"").Append(style).Append("\" d=\"").Append(data).Append("\"/>\n");

    /// <summary>At most one digit after the point: a picture of this size shows no more.</summary>
    public static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    public override string ToString() => text + "</svg>\n";

    // XML has no way to write most control characters.
    private static string Escape(string content) => string.Concat(content.Select(character => char.IsControl(character) ? '\uFFFD' : character))
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
