namespace CfnGen.Model.Documents.Yaml;

/// <summary>Text that grows in one array and is used again, so that writing a scalar allocates nothing.</summary>
internal sealed class TextBuffer(int capacity)
{
    private char[] chars = new char[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Written => chars.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Append(char value)
    {
        if (Length == chars.Length)
        {
            Grow(1);
        }

        chars[Length++] = value;
    }

    public void Append(ReadOnlySpan<char> value)
    {
        if (value.Length > chars.Length - Length)
        {
            Grow(value.Length);
        }

        value.CopyTo(chars.AsSpan(Length));
        Length += value.Length;
    }

    public void AppendSpaces(int count)
    {
        if (count > chars.Length - Length)
        {
            Grow(count);
        }

        // Not Span.Fill, which a cold process has to compile.
        for (var end = Length + count; Length < end; Length++)
        {
            chars[Length] = ' ';
        }
    }

    public void Insert(int position, ReadOnlySpan<char> value)
    {
        if (value.Length > chars.Length - Length)
        {
            Grow(value.Length);
        }

        chars.AsSpan(position, Length - position).CopyTo(chars.AsSpan(position + value.Length));
        value.CopyTo(chars.AsSpan(position));
        Length += value.Length;
    }

    public override string ToString() => Written.ToString();

    private void Grow(int extra)
    {
        var larger = new char[Math.Max(chars.Length * 2, Length + extra)];
        Written.CopyTo(larger);
        chars = larger;
    }
}
