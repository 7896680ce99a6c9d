namespace CfnGen.Catalogue.Text;

/// <summary>Steps through the fields of one line, which tabs part.</summary>
internal sealed class Line(string text, int start, int end)
{
    private int position = start;

    public bool Ended => position > end;

    public string Next()
    {
        var tab = text.IndexOf('\t', position, end - position);
        var stop = tab < 0 ? end : tab;
        var field = text.Substring(position, stop - position);
        position = stop + 1;
        return field;
    }

    /// <summary>What follows the equals sign of a <c>key=value</c> field; the field itself is cut to the key.</summary>
    public static string? Value(ref string field)
    {
        var equals = field.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
        {
            return null;
        }

        var value = field[(equals + 1)..];
        field = field[..equals];
        return value;
    }
}
