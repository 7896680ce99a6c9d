using System.Text;

namespace CfnGen.Catalogue.Text;

/// <summary>One service's file, read where the runtime has mapped it: a comment line, then a block of lines per type, each after an empty line.</summary>
internal sealed unsafe class ServiceFile
{
    private readonly UnmanagedMemoryStream stream;
    private readonly byte* start;
    private readonly int length;

    /// <param name="stream">Kept, because the bytes are valid only as long as it is.</param>
    public ServiceFile(UnmanagedMemoryStream stream)
    {
        this.stream = stream;
        start = stream.PositionPointer;
        length = (int)stream.Length;
    }

    private ReadOnlySpan<byte> Bytes => new(start, length);

    public string Text(int from, int to)
    {
        var text = Encoding.UTF8.GetString(Bytes[from..to]);
        GC.KeepAlive(stream);
        return text;
    }

    /// <summary>Where <paramref name="sought"/> begins within the bounds, or -1.</summary>
    public int IndexOf(ReadOnlySpan<byte> sought, int from, int to)
    {
        var found = Bytes[from..to].IndexOf(sought);
        GC.KeepAlive(stream);
        return found < 0 ? -1 : from + found;
    }

    /// <summary>Where the lines of one type begin and end, the last line break left out; null when it is not here.</summary>
    public TypeBlock? Find(string typeName)
    {
        var sought = Encoding.UTF8.GetBytes("\n\n" + typeName);
        var mark = IndexOf(sought, 0, length);
        while (mark >= 0)
        {
            var after = mark + sought.Length;
            if (after < length && start[after] is (byte)'\t' or (byte)'\n')
            {
                var end = IndexOf("\n\n"u8, after, length);
                return new TypeBlock(this, mark + 2, end < 0 ? length - 1 : end);
            }

            mark = IndexOf(sought, after, length);
        }

        return null;
    }

    public List<string> TypeNames()
    {
        var names = new List<string>();
        for (var mark = IndexOf("\n\n"u8, 0, length); mark >= 0; mark = IndexOf("\n\n"u8, mark + 2, length))
        {
            var end = mark + 2;
            while (start[end] is not ((byte)'\t' or (byte)'\n'))
            {
                end++;
            }

            names.Add(Text(mark + 2, end));
        }

        return names;
    }
}
