using System.Text;

namespace CfnGen.Catalogue.Text;

/// <summary>The bytes of one service's file: a comment line, then a block of lines per type, each after an empty line.</summary>
internal sealed class ServiceFile(byte[] bytes)
{
    /// <summary>The lines of one type, without the empty line that ends them; null when it is not here.</summary>
    public string? Block(string typeName)
    {
        var sought = Encoding.UTF8.GetBytes("\n\n" + typeName);
        var from = 0;
        while (true)
        {
            var found = bytes.AsSpan(from).IndexOf(sought);
            if (found < 0)
            {
                return null;
            }

            var start = from + found + 2;
            var after = start + sought.Length - 2;
            if (after == bytes.Length || bytes[after] is (byte)'\t' or (byte)'\n')
            {
                return Text(start);
            }

            from = after;
        }
    }

    public List<string> TypeNames()
    {
        var names = new List<string>();
        var from = 0;
        while (true)
        {
            var found = bytes.AsSpan(from).IndexOf("\n\n"u8);
            if (found < 0)
            {
                return names;
            }

            var start = from + found + 2;
            var end = start;
            while (bytes[end] is not ((byte)'\t' or (byte)'\n'))
            {
                end++;
            }

            names.Add(Encoding.UTF8.GetString(bytes, start, end - start));
            from = end;
        }
    }

    private string Text(int start)
    {
        var length = bytes.AsSpan(start).IndexOf("\n\n"u8);
        return Encoding.UTF8.GetString(bytes, start, length < 0 ? bytes.Length - start - 1 : length);
    }
}
